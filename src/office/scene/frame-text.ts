/** A text of a slide's frame: a placeholder, so that a template can place and style it. */
import type { Box } from '../../board/types.ts';
import type { MeasureText } from '../../text/measure.ts';
import type { Paragraph, PlaceholderRole, Run, TextBox } from './types.ts';

/** From line to line, in sizes. */
const PITCH = 1.1;

/** A text at the place that every slide has for it. */
export function frameText(
  role: PlaceholderRole,
  box: Box,
  lines: ReadonlyArray<readonly Run[]>,
  align: Paragraph['align'],
): TextBox {
  const size = lines[0]?.[0]?.size ?? 0;
  const pitch = lines.length > 1 ? PITCH * size : undefined;
  return inPlaceholder(role, box, { lines, align, pitch });
}

/** Texts of one line, so far apart; each begins at a tab. */
export function frameTexts(
  role: PlaceholderRole,
  box: Box,
  texts: readonly Run[],
  gap: number,
  measure: MeasureText,
): TextBox {
  const tabs: number[] = [];
  for (const { text, weight, size, language } of texts.slice(0, -1))
    tabs.push((tabs.at(-1) ?? 0) + measure(text, weight, language) * size + gap);
  // The space keeps texts apart where another font leaves a tab no room.
  const line = texts.map((run, index) => (index > 0 ? { ...run, text: ` \t${run.text}` } : run));
  return inPlaceholder(role, box, { lines: [line], align: 'start', tabs });
}

function inPlaceholder(role: PlaceholderRole, box: Box, paragraph: Paragraph): TextBox {
  const name = paragraph.lines
    .flatMap((runs) => runs.map(({ text }) => text.replace('\t', '')))
    .join(' ')
    .trim();
  return { type: 'text', name, step: 0, box, role, text: { paragraphs: [paragraph], lower: 0 } };
}
