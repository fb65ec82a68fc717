/** Quotation marks in both scripts: of the speaker's side one of them is where its thread ends. */
import type { Mark } from '../../board/types.ts';
import { languageRecords, type Language } from '../../text/language.ts';

type Owner = 'left' | 'right' | 'both' | 'none';
type Point = readonly [x: number, y: number];
type Drawing = Readonly<{ owner: Owner; step: number }>;

const WEIGHT = 18;
/** The thread: under the words where it comes from the left, over them where it comes from the right. */
export const THREAD = { left: 880, right: 246 } as const;

/** The marks around the words, and the thread with its step; without a thread for both sides or none. */
export function quotationMarks(owner: Owner, step: number, language: Language): Mark[] {
  return languageRecords[language].script === 'han' ? corners(owner, step) : commas(owner, step);
}

/** 「 and 」. */
function corners(owner: Owner, step: number): Mark[] {
  const still = { owner, step: 0 };
  if (owner === 'right')
    return [stroke('M1824 706V880H1650', still), growing('M1920 246H96V466', 'right', step)];
  const opening = stroke('M96 420V246H270', still);
  return [
    opening,
    owner === 'left' ? growing('M0 880H1824V660', owner, step) : stroke('M1824 660V880H1650', still),
  ];
}

/** “ and ”. */
function commas(owner: Owner, step: number): Mark[] {
  const still = { owner, step: 0 };
  if (owner === 'right')
    return [
      ...comma([256, 392], 1, still),
      ...comma([1664, 760], -1, still),
      ...comma([1782, 760], -1, still),
      disc([138, 392], 42, { owner, step }),
      growing('M1920 246H400C220 246 105 276 105 392', owner, step),
    ];
  return [
    ...comma([138, 350], 1, still),
    ...comma([256, 350], 1, still),
    ...comma([1664, 720], -1, still),
    ...(owner === 'left'
      ? [
          disc([1782, 720], 42, { owner, step }),
          growing('M0 880H1520C1700 880 1815 850 1815 720', owner, step),
        ]
      : comma([1782, 720], -1, still)),
  ];
}

/** A disc and its tail; `turned` by -1 the tail goes down and to the left. */
function comma([x, y]: Point, turned: 1 | -1, drawing: Drawing): Mark[] {
  const at = (dx: number, dy: number): string => `${x + turned * dx} ${y + turned * dy}`;
  return [
    disc([x, y], 42, drawing),
    stroke(`M${at(-33, 0)}C${at(-33, -63)} ${at(-8, -97)} ${at(38, -116)}`, drawing),
    disc([x + turned * 38, y - turned * 116], WEIGHT / 2, drawing),
  ];
}

function growing(d: string, side: 'left' | 'right', step: number): Mark {
  return { mark: 'thread', side, d, weight: WEIGHT, step };
}

function stroke(d: string, { owner, step }: Drawing): Mark {
  return owner === 'left' || owner === 'right'
    ? { mark: 'thread', side: owner, d, weight: WEIGHT, course: 'whole', step }
    : { mark: 'line', d, tone: 'ink', weight: WEIGHT, step };
}

function disc([x, y]: Point, r: number, { owner, step }: Drawing): Mark {
  return owner === 'left' || owner === 'right'
    ? { mark: 'dot', side: owner, x, y, r, tone: 'side', step }
    : { mark: 'dot', x, y, r, tone: 'ink', step };
}
