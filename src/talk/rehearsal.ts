/** How long each slide really took. Times are the stopwatch's, so that pauses do not count. */

/** A rehearsal of the talk that goes on. */
export interface Rehearsal {
  /** Milliseconds by slide, of the slides that were left. */
  readonly spent: Readonly<Record<string, number>>;
  /** The slide that is shown, and what the stopwatch showed when it came up. */
  readonly slide: string;
  readonly since: number;
}

/** A finished rehearsal. */
export interface SavedRun {
  /** When it was finished, as the time of day. */
  readonly endedAt: number;
  readonly spent: Readonly<Record<string, number>>;
}

/** One line of the log. */
export interface LogLine {
  readonly number: string;
  readonly headline: string;
  /** Seconds. */
  readonly planned: number;
  readonly actual: number;
}

/** A rehearsal that begins with a slide. */
export function beginRehearsal(slide: string): Rehearsal {
  return { spent: {}, slide, since: 0 };
}

/** The rehearsal, gone on to another slide. */
export function enterSlide(rehearsal: Rehearsal, slide: string, elapsed: number): Rehearsal {
  if (slide === rehearsal.slide) return rehearsal;
  return { spent: spentBySlide(rehearsal, elapsed), slide, since: elapsed };
}

/** Milliseconds on a slide so far, all visits together. */
export function spentOn(rehearsal: Rehearsal, slide: string, elapsed: number): number {
  return (
    (rehearsal.spent[slide] ?? 0) + (slide === rehearsal.slide ? Math.max(0, elapsed - rehearsal.since) : 0)
  );
}

/** Milliseconds by slide, the one that is shown included. */
export function spentBySlide(rehearsal: Rehearsal, elapsed: number): Readonly<Record<string, number>> {
  return { ...rehearsal.spent, [rehearsal.slide]: spentOn(rehearsal, rehearsal.slide, elapsed) };
}

/** The log as a table for a spreadsheet: UTF-8 with its mark, so that Excel reads Chinese. */
export function toCsv(titles: readonly string[], lines: readonly LogLine[]): string {
  const rows = lines.map(({ number, headline, planned, actual }) => [
    number,
    headline,
    String(planned),
    String(actual),
    String(actual - planned),
  ]);
  return `\uFEFF${[titles, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A text that starts like a formula would be run as one. */
function cell(text: string): string {
  const harmless = /^[=+@\t\r]|^-(?!\d+$)/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
