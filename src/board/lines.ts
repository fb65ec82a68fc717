/** Breaks a text into lines: as few as its room asks for, and then as even as its marks, pauses and words allow. */
import LineBreaker from 'linebreak';
import { byLanguage, languageRecords, type Language } from '../text/language.ts';

/** A line of an authored text, by where it begins and ends in it. Its end is after the space or mark that it breaks at. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** In em. */
  readonly width: number;
}

/** What lines are broken by. */
export interface LineBreaking {
  readonly language: Language;
  /** How wide a text without marks is, in em. */
  readonly measure: (text: string) => number;
  /** The room of a line, in em. */
  readonly room: number;
  /** `set`: at every mark. `balanced`: where the fewest and most even lines come out. */
  readonly breaks: 'balanced' | 'set';
}

/** The price of a break, in squared em of unevenness: a mark is free, one within a Chinese word a last resort. */
const PRICES = { mark: 0, pause: 4, between: 12, within: 40 } as const;

/** Each takes longer to make than to use. */
const segmenters = byLanguage(
  (language) => new Intl.Segmenter(languageRecords[language].tag, { granularity: 'word' }),
);

const HAN = /\p{Script=Han}/u;
const KEPT_WHOLE = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+/gu;
/** Lines shorter than this stand out, in em. */
const NEVER_ALONE = 2;
/** So many lines fit nowhere, and need not be even. */
const MOST_EVEN = 12;

/** A place where a line may end, with its price. */
interface Opening {
  readonly at: number;
  readonly price: number;
}

/** The lines of an authored text. One that has no place to break may be wider than its room. */
export function breakLines(text: string, breaking: LineBreaking): readonly Line[] {
  const { breaks, room } = breaking;
  const isSet = breaks === 'set' && text.includes('|');
  const whole = lineOf(text, 0, text.length, breaking);
  if (!isSet && whole.width <= room) return [whole];
  const openings = openingsOf(text, breaking.language);
  if (isSet) {
    const marks = openings.filter(({ at }) => text[at - 1] === '|').map(({ at }) => at);
    const ends = [...marks, text.length];
    const pieces = ends.map((end, index) => lineOf(text, ends[index - 1] ?? 0, end, breaking));
    // A piece that is too wide breaks once more, where it can.
    return pieces.flatMap((piece) =>
      piece.width <= room ? [piece] : fewestLines(text, piece.start, piece.end, openings, breaking),
    );
  }
  return fewestLines(text, 0, text.length, openings, breaking);
}

/** The fewest lines of a stretch, as even as can be. */
function fewestLines(
  text: string,
  start: number,
  end: number,
  openings: readonly Opening[],
  breaking: LineBreaking,
): readonly Line[] {
  const inner = openings.filter(({ at }) => at > start && at < end);
  const places = [{ at: start, price: 0 }, ...inner, { at: end, price: 0 }];
  const whole = lineOf(text, start, end, breaking);
  if (whole.width <= breaking.room || inner.length === 0) return [whole];
  const known: Array<readonly Line[]> = [];
  const linesFrom: LinesFrom = (from) => (known[from] ??= fittingLines(text, places, from, breaking));
  const full = fullLines(linesFrom, places.length - 1);
  if (full.length > MOST_EVEN || full.some(({ width }) => width > breaking.room)) return full;
  return evenLines(linesFrom, places, full.length, whole.width / full.length) ?? full;
}

/** The lines that begin at a place and fit, from the shortest; where none does, the shortest, which is too wide. */
type LinesFrom = (from: number) => readonly Line[];

function fittingLines(
  text: string,
  places: readonly Opening[],
  from: number,
  breaking: LineBreaking,
): readonly Line[] {
  const start = places[from]?.at ?? 0;
  const lines: Line[] = [];
  for (const { at } of places.slice(from + 1)) {
    const line = lineOf(text, start, at, breaking);
    if (lines.length > 0 && line.width > breaking.room) break;
    lines.push(line);
  }
  return lines;
}

/** Lines each as full as it can be: there are no fewer. What has no place to break may be wider than its room. */
function fullLines(linesFrom: LinesFrom, last: number): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from < last) {
    const fitting = linesFrom(from);
    lines.push(...fitting.slice(-1));
    from += fitting.length;
  }
  return lines;
}

/** The cheapest way to a number of lines, each within its room; none where there is none. */
function evenLines(
  linesFrom: LinesFrom,
  places: readonly Opening[],
  count: number,
  even: number,
): readonly Line[] | undefined {
  interface Way {
    readonly cost: number;
    readonly line?: Line;
    readonly before?: Way;
  }
  const last = places.length - 1;
  let ways: ReadonlyMap<number, Way> = new Map([[0, { cost: 0 }]]);
  for (let index = 1; index <= count; index += 1) {
    const next = new Map<number, Way>();
    for (const [from, way] of ways) {
      for (const [nth, line] of linesFrom(from).entries()) {
        const to = from + 1 + nth;
        if ((to === last) !== (index === count)) continue;
        const cost = way.cost + (places[to]?.price ?? 0) + (line.width - even) ** 2 + loneliness(line);
        const known = next.get(to);
        if (!known || cost < known.cost) next.set(to, { cost, line, before: way });
      }
    }
    ways = next;
  }
  const lines: Line[] = [];
  for (let way = ways.get(last); way?.line; way = way.before) lines.unshift(way.line);
  return lines.length > 0 ? lines : undefined;
}

/** A character alone on its line is worse than any break. */
function loneliness({ width }: Line): number {
  return width < NEVER_ALONE ? PRICES.within : 0;
}

/** A line: what it shows is measured, its mark or space at the end is not. */
function lineOf(text: string, start: number, end: number, { measure }: LineBreaking): Line {
  return { start, end, width: measure(shownOf(text, { start, end })) };
}

/** What is seen of a line. */
export function shownOf(text: string, { start, end }: Pick<Line, 'start' | 'end'>): string {
  return text.slice(start, end).replaceAll('|', '').trim();
}

/** A text is broken again for each size and each room that it is tried in. */
const knownOpenings = byLanguage(() => new Map<string, readonly Opening[]>());

/** Every place where a line may end. A Chinese text with marks breaks only there and at punctuation. */
function openingsOf(text: string, language: Language): readonly Opening[] {
  const known = knownOpenings[language].get(text);
  if (known) return known;
  const openings = findOpenings(text, language);
  knownOpenings[language].set(text, openings);
  return openings;
}

function findOpenings(text: string, language: Language): readonly Opening[] {
  const { plain, toAuthored } = withoutMarks(text);
  const kept = [...plain.matchAll(KEPT_WHOLE)].map(
    ({ index, 0: word }) => [index, index + word.length] as const,
  );
  const words = languageRecords[language].script === 'han' ? wordEnds(plain, language) : undefined;
  const hasMarks = text.includes('|');
  const openings = new Map<number, number>();
  const breaker = new LineBreaker(plain);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position } = next;
    if (position >= plain.length) break;
    if (kept.some(([from, to]) => position > from && position < to)) continue;
    const isInHan = HAN.test(plain[position - 1] ?? '') || HAN.test(plain[position] ?? '');
    const isPause = !HAN.test(plain[position - 1] ?? '') && !/[A-Za-z0-9]/u.test(plain[position - 1] ?? '');
    if (isPause) openings.set(toAuthored(position), PRICES.pause);
    else if (!isInHan) openings.set(toAuthored(position), PRICES.pause);
    else if (!hasMarks)
      openings.set(toAuthored(position), words?.has(position) ? PRICES.between : PRICES.within);
  }
  for (const { index } of text.matchAll(/\|/gu)) openings.set(index + 1, PRICES.mark);
  return [...openings].map(([at, price]) => ({ at, price })).toSorted((a, b) => a.at - b.at);
}

/** A text without its marks, and where a place of it stands in the authored one. */
function withoutMarks(text: string): { plain: string; toAuthored: (at: number) => number } {
  const marks = [...text.matchAll(/\|/gu)].map(({ index }) => index);
  return {
    plain: text.replaceAll('|', ''),
    toAuthored: (at) => marks.reduce((place, mark) => (mark <= place ? place + 1 : place), at),
  };
}

/** Where words of a text end that has no spaces between them. */
function wordEnds(plain: string, language: Language): ReadonlySet<number> {
  return new Set([...segmenters[language].segment(plain)].map(({ index }) => index));
}
