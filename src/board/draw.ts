/** A set board as one SVG: its marks below, and the shapes of its parts above them. Words are not in it. */
import { byLanguage, languages, type Language } from '../text/language.ts';
import { stepClass } from '../markup/bilingual.ts';
import { attributes, html, type Content, type Html } from '../markup/html.ts';
import { SLIDE_WIDTH } from '../media/screen.ts';
import { line, thread } from '../motif/threads.ts';
import { spanOf, type SetBoard, type SetPart } from './set-board.ts';
import { dashesAlong, fillClass, renderShape, round, strokeClass } from './shape.ts';
import type { Box, Mark, Part } from './types.ts';

/**
 * The drawn layer, from edge to edge of the slide. It is named by the description of its slide. Without a sheet it is
 * drawn in lines, so that nothing turns black.
 */
export function renderDrawing({ board, parts, marks }: SetBoard, slide: string): Html {
  const { top, bottom } = spanOf(board);
  const end = board.fold?.[0] ?? bottom;
  const drawn = renderMarks(marks);
  const shapes = html`${parts.map(renderShapes)}`;
  const marked = attributes({
    class: board.emblem ? 'b-drawing b-emblem' : 'b-drawing',
    viewBox: `0 ${top} ${SLIDE_WIDTH} ${end - top}`,
    fill: 'none',
    stroke: 'currentColor',
    role: 'img',
    'aria-labelledby': `${slide}-described`,
  });
  return html`<svg${marked}>
    ${board.isMirrored ? html`<g transform="matrix(-1 0 0 1 ${SLIDE_WIDTH} 0)">${drawn}</g>` : drawn}
    ${board.emblem && shapes.value !== '' ? html`<g class="b-shapes">${shapes}</g>` : shapes}</svg>\n`;
}

/** Marks that follow each other in the same step share a group. A mark of the same place may have another step in each language. */
function renderMarks(marks: SetBoard['marks']): Html {
  const groups: Array<{ step: number; contents: Html[] }> = [];
  const most = Math.max(...languages.map((language) => marks[language].length));
  for (let index = 0; index < most; index += 1) {
    const steps = languages.flatMap((language) => marks[language][index] ?? []).map(stepOf);
    for (const step of new Set(steps)) {
      const content = inBoth(
        byLanguage((language) => {
          const mark = marks[language][index];
          return mark && stepOf(mark) === step ? renderMark(mark) : undefined;
        }),
      );
      const last = groups.at(-1);
      if (last?.step === step) last.contents.push(content);
      else groups.push({ step, contents: [content] });
    }
  }
  return html`${groups.map(({ step, contents }) => inStep(step, contents))}`;
}

function stepOf({ step = 0 }: Mark): number {
  return step;
}

function renderMark(mark: Mark): Html {
  switch (mark.mark) {
    case 'thread': {
      const { side, d, weight, course = 'grows', dash } = mark;
      if (dash)
        return html`<path class="m-thread ${side}" stroke-width="${weight}"${dashes(weight, dash)} d="${d}"/>`;
      if (course === 'grows') return thread(side, d, weight);
      return line(side, d, weight, course === 'over' ? 'over' : undefined);
    }
    case 'line': {
      const { d, tone, weight, dash, round: isRound, side } = mark;
      return html`<path class="${classesOf(strokeClass(tone), side)}" stroke-width="${weight}"${dash && dashes(weight, dash)}
        ${isRound && attributes({ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })} d="${d}"/>`;
    }
    case 'area':
      return html`<path class="${classesOf(fillClass(mark.tone), mark.side)}${mark.grows && ' b-grows'}" stroke="none" d="${mark.d}"/>`;
    case 'dot':
      return html`<circle class="${classesOf(fillClass(mark.tone), mark.side)}" stroke="none" cx="${round(mark.x)}" cy="${round(mark.y)}" r="${mark.r}"/>`;
    case 'icon': {
      const { name, x, y, size, tone = 'ink', side } = mark;
      const [left, top] = [x - size / 2, y - size / 2];
      return html`<use class="${classesOf(`b-i-${tone}`, side)}" href="#icon-${name}"${attributes({ x: left, y: top, width: size, height: size })}/>`;
    }
  }
}

/** An open line has no end to meet: its pattern is the usual one. */
function dashes(weight: number, dash: 'dashed' | 'dotted'): Html {
  return attributes(dashesAlong(100 * weight * (dash === 'dashed' ? 5.2 : 2), weight, dash));
}

/** The shapes of a part and of all in it, drawn once where both languages have the same. */
function renderShapes({ part, places, children }: SetPart): Html {
  const inner = children.map(renderShapes);
  const own = inBoth(byLanguage((language) => ownShape(part, places[language].box)));
  if (own.value === '' && inner.every(({ value }) => value === '')) return html``;
  return inStep(part.step ?? 0, [own, ...inner], part);
}

function ownShape(part: Part, box: Box): Html | undefined {
  return 'look' in part && part.look ? renderShape(box, part.look) : undefined;
}

/** What both languages share, or each of them where they differ. */
function inBoth(content: Readonly<Record<Language, Html | undefined>>): Html {
  const [first, second] = languages;
  if (content[first]?.value === content[second]?.value) return content[first] ?? html``;
  return html`${languages.map((language) => content[language] && html`<g class="in-${language}">${content[language]}</g>`)}`;
}

function inStep(step: number, content: Content, { side }: Pick<Part, 'side'> = {}): Html {
  if (step === 0 && !side) return html`${content}`;
  return html`<g${stepClass(step, ...(side ? [side] : []))}>${content}</g>`;
}

function classesOf(tone: string, side: string | undefined): string {
  return side ? `${tone} ${side}` : tone;
}
