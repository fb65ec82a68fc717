import { column, words } from '../../board/parts.ts';
import type { Part } from '../../board/types.ts';
import { dateText, dayOf } from '../../text/dates.ts';
import { clausesOf, inEach, joinTexts, type Text } from '../../text/language.ts';
import { begun } from '../../text/sentences.ts';
import { pictureText } from '../../text/words/picture-text.ts';
import { atMiddle, strandPart, verbPill } from '../common.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';
import { courseMarks, type Node } from './course.ts';
import { measuresFor, type Measures } from './measures.ts';
import { placeOfDay, placesOf } from './places.ts';

type Timeline = Picture<'timeline'>;
type Dated = Timeline['dates'][number];

/** Between what stands on the slide and its margins, or another label. */
const MARGINS = { left: 96, right: 1824, today: 16 } as const;

/** The timeline is the braid: an eye is the time between two dates. */
export const timeline: KindModule<'timeline'> = {
  board: (picture) => {
    const { dates, today, scale } = picture;
    const measures = measuresFor(dates.length);
    const places = placesOf(dates, scale);
    const line = today === undefined ? undefined : placeOfDay(today, dates, scale);
    const firstOver = line === undefined || nearest(places, line) % 2 === 0 ? 1 : 0;
    const nodes = dates.map((dated, index): Node => ({
      x: places[index] ?? 0,
      isPast: isPast(dated, picture),
      step: dated.step,
      isOver: measures.isInTurn && index % 2 === firstOver,
    }));
    const year = sharedYear(picture);
    const labels = dates.map((dated, index) =>
      renderDate(dated, nodes, index, { measures, line, isWithoutYear: year !== undefined }),
    );
    const past = nodes.filter((node) => node.isPast).length;
    const now = today === undefined || line === undefined ? [] : [renderToday(today, line, measures, year)];
    const foot = (spacing: Text) => (year ? clausesOf(dateText(year), spacing) : begun(spacing));
    return {
      parts: [column({ as: 'ordered' }, ...labels.slice(0, past), ...now, ...labels.slice(past))],
      marks: () => courseMarks(nodes, line, measures),
      foot: {
        text: foot(scale === 'true' ? pictureText.spacingToScale : pictureText.lengthsEven),
        inFlow: foot(pictureText.lengthsEven),
      },
    };
  },
  describe: (picture) => {
    const { dates, today } = picture;
    const past = dates.filter((dated) => isPast(dated, picture)).length;
    const told = dates.map(({ date, text, place, verb }) =>
      joinTexts(dateText(date), ...[text, place, verb?.words].filter((item) => item !== undefined)),
    );
    const now = today === undefined ? [] : [todayText(today)];
    const counts = [dates.length, past, dates.length - past];
    const counted = inEach((language) =>
      counts.reduce<string>(
        (sentence, count) => sentence.replace('#', String(count)),
        pictureText.datesCounted[language],
      ),
    );
    return clausesOf(counted, ...told.slice(0, past), ...now, ...told.slice(past));
  },
};

function isPast({ date, verb }: Dated, { today }: Timeline): boolean {
  return today === undefined ? !verb : dayOf(date) <= dayOf(today);
}

/** The year, where all is in one: then labels leave it out, and the foot says it. */
function sharedYear({ dates, today }: Timeline): string | undefined {
  const all = [...dates.map(({ date }) => date), ...(today === undefined ? [] : [today])];
  const years = new Set(all.map((date) => date.slice(0, 4)));
  return years.size === 1 && all.every((date) => date.length > 4) ? [...years][0] : undefined;
}

/** Which date stands nearest to a line: its label stands under it, where the line does not pass. */
function nearest(places: readonly number[], line: number): number {
  const distances = places.map((x) => Math.abs(x - line));
  return distances.indexOf(Math.min(...distances));
}

interface Setting {
  readonly measures: Measures;
  /** Where today is, if it is drawn. */
  readonly line: number | undefined;
  readonly isWithoutYear: boolean;
}

function renderDate(
  { date, text, place, verb, step }: Dated,
  nodes: readonly Node[],
  index: number,
  { measures, line, isWithoutYear }: Setting,
): Part {
  const node = nodes[index];
  if (!node) throw new Error('Each date has a place.');
  const { y, isInTurn } = measures;
  const w = roomOf(node, nodes, index, isInTurn, line);
  const at = (height: number, ...parts: readonly Part[]) =>
    atMiddle({ x: node.x - w / 2, y: height, w, cross: 'center' }, ...parts);
  // Over the threads as under them the date stands above its text.
  const [dateAt, textAt] = node.isOver
    ? [y - measures.text.at, y - measures.date.at]
    : [y + measures.date.at, y + measures.text.at];
  const label = words('label', text, {
    size: measures.text.size,
    shrink: [38, 34],
    lines: isInTurn ? 1 : 2,
    align: 'center',
    marks: true,
  });
  const beneath: Part[] = [];
  if (verb) {
    beneath.push(
      isInTurn
        ? words('verb', verb.words, { isForReading: true })
        : verbPill(verb, { size: [34, 32], shrink: 30 }),
    );
  }
  if (place) beneath.push(words('note', place, isInTurn ? { isForReading: true } : { size: 38, shrink: 32 }));
  const isBeforeRest = line === undefined && nodes[index + 1]?.isPast === false;
  return column(
    {
      as: 'item',
      step,
      look: { name: 'eye', dash: !node.isPast || isBeforeRest ? 'dashed' : undefined },
    },
    strandPart(),
    at(
      dateAt,
      words('heading', dateText(date, { isShort: true, isWithoutYear }), {
        size: measures.date.size,
        shrink: 32,
        time: date,
      }),
    ),
    isInTurn
      ? [at(textAt, label), ...beneath]
      : column({ at: [node.x - w / 2, textAt - 28], w, h: 250, cross: 'center', gap: 16 }, label, beneath),
  );
}

/** As wide as the way to the nearest label beside it, to the margins, and to the line of today where that passes it. */
function roomOf(
  { x, isOver }: Node,
  nodes: readonly Node[],
  index: number,
  isInTurn: boolean,
  line: number | undefined,
): number {
  const apart = isInTurn ? 2 : 1;
  const [before, behind] = [nodes[index - apart], nodes[index + apart]];
  return (
    2 *
    Math.min(
      x - MARGINS.left,
      MARGINS.right - x,
      before ? (x - before.x) / 2 : Number.POSITIVE_INFINITY,
      behind ? (behind.x - x) / 2 : Number.POSITIVE_INFINITY,
      isOver && line !== undefined ? Math.abs(x - line) - MARGINS.today : Number.POSITIVE_INFINITY,
    )
  );
}

function renderToday(
  today: string,
  x: number,
  { today: { pill } }: Measures,
  year: string | undefined,
): Part {
  const w = 640;
  return column(
    { as: 'item', look: { name: 'eye', dash: 'dashed' } },
    strandPart(),
    atMiddle(
      { x: x - w / 2, y: pill, w, cross: 'center' },
      column(
        { look: { name: 'full', fill: 'ink', round: 'full' }, pad: { inline: 34, block: 9 } },
        words('label', todayText(today, year !== undefined), {
          size: [38, 36],
          weight: 700,
          tone: 'paper',
          time: today,
        }),
      ),
    ),
  );
}

function todayText(today: string, isWithoutYear = false): Text {
  const date = dateText(today, { isShort: true, isWithoutYear });
  return inEach((language) => pictureText.today[language].replace('#', date[language]));
}
