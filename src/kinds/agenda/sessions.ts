/** Where each session of an agenda begins on the page, and how high it is. */
import type { Picture } from '../schemas.ts';

export type Item = Picture<'agenda'>['items'][number];

/** A session on the page. */
export interface Session {
  readonly item: Item;
  readonly y: number;
  readonly h: number;
}

/** Where the meeting begins and ends on the page. */
const [TOP, HIGH] = [290, 680] as const;
/** The least height of a session and of a break, below which all are even. */
const LEAST = { session: 60, break: 44 } as const;

/** The sessions, as high as they last; all alike where one would be too low to be read. */
export function layoutSessions(items: readonly Item[]): {
  readonly sessions: readonly Session[];
  readonly isToScale: boolean;
} {
  const lengthOf = ({ from, to }: Item): number => minutesOf(to) - minutesOf(from);
  const all = items.reduce((total, item) => total + lengthOf(item), 0);
  const scaled = (item: Item): number => (lengthOf(item) * HIGH) / all;
  const isToScale = items.every((item) => scaled(item) >= LEAST[item.break ? 'break' : 'session']);
  let y: number = TOP;
  const sessions = items.map((item): Session => {
    const h = isToScale ? scaled(item) : HIGH / items.length;
    const session = { item, y, h };
    y += h;
    return session;
  });
  return { sessions, isToScale };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return 60 * hours + minutes;
}
