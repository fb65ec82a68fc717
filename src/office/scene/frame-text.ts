/** A text of a slide's frame: a placeholder, so that a template can place and style it. */
import type { Box } from '../../board/types.ts';
import type { Paragraph, PlaceholderRole, Run, TextBox } from './types.ts';

/** A text at the place that every slide has for it. */
export function frameText(
  role: PlaceholderRole,
  box: Box,
  lines: ReadonlyArray<readonly Run[]>,
  align: Paragraph['align'],
): TextBox {
  return {
    type: 'text',
    name: lines
      .flatMap((runs) => runs.map(({ text }) => text))
      .join(' ')
      .trim(),
    step: 0,
    box,
    role,
    text: { paragraphs: [{ lines, align }], lower: 0 },
  };
}
