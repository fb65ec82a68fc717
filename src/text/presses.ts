/** Where the speaker presses, as notes mark it. */

/** Stands in notes where the next step is shown. */
export const PRESS = '▶';

/** What is said before the first press, and with each press: one text more than there are marks, the marks in them. */
export function splitAtPresses(notes: string): string[] {
  const [before = '', ...rest] = notes.split(PRESS);
  return [before.trim(), ...rest.map((words) => `${PRESS} ${words.trim()}`)];
}
