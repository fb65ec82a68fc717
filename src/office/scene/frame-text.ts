/** A text of a slide's frame: a placeholder, so that a template can place and style it. */
import type { Box } from '../../board/types.ts';
import type { Paragraph, PlaceholderRole, Run, TextBox } from './types.ts';

/** From line to line, in sizes. */
const PITCH = 1.1;

/** A text at the place that every slide has for it. */
export function frameText(
  role: PlaceholderRole,
  box: Box,
  lines: ReadonlyArray<readonly Run[]>,
  align: Paragraph['align'],
  tabs?: readonly number[],
): TextBox {
  const size = lines[0]?.[0]?.size ?? 0;
  return {
    type: 'text',
    name: lines
      .flatMap((runs) => runs.map(({ text }) => text))
      .join(' ')
      .trim(),
    step: 0,
    box,
    role,
    text: {
      paragraphs: [{ lines, align, pitch: lines.length > 1 ? PITCH * size : undefined, tabs }],
      lower: 0,
    },
  };
}
