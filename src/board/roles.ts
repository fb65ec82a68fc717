/** The usual type of each role a text can have in a picture. */
import type { Role, Words } from './types.ts';

type Usual = Pick<Words, 'size' | 'leading' | 'weight' | 'tone'>;

/** Size, leading, weight and tone by role; a kind gives what differs. */
export const roles: Readonly<Record<Role, Usual>> = {
  /** A side, a person, a thing: who or what a part is about. */
  name: { size: [48, 42], leading: 1.25, weight: 700, tone: 'side-text' },
  /** What is said. */
  claim: { size: [56, 44], leading: 1.25, weight: 700, tone: 'ink' },
  /** What a part is. */
  label: { size: [40, 36], leading: 1.25, weight: 500, tone: 'ink' },
  body: { size: [40, 36], leading: 1.3, weight: 400, tone: 'ink' },
  note: { size: 32, leading: 1.25, weight: 400, tone: 'ink-2' },
  /** The verb of the source, in its pill. */
  verb: { size: [36, 34], leading: 1.3, weight: 700, tone: 'ink' },
  /** How a side says something, in its pill. */
  said: { size: [36, 34], leading: 1.4, weight: 700, tone: 'on-side' },
  /** Over a list. */
  heading: { size: [36, 34], leading: 1.25, weight: 700, tone: 'ink' },
  /** A number. */
  figure: { size: 52, leading: 1.1, weight: 400, tone: 'ink' },
  /** Under a picture, at an axis. */
  caption: { size: [30, 30], leading: 1.3, weight: 400, tone: 'ink-2' },
};
