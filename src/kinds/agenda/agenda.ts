import { column, words } from '../../board/parts.ts';
import type { Part } from '../../board/types.ts';
import { dateText } from '../../text/dates.ts';
import { clausesOf, inEach, type Text } from '../../text/language.ts';
import { withAside, withPause } from '../../text/sentences.ts';
import { pictureText } from '../../text/words/picture-text.ts';
import { atMiddle, strandPart } from '../common.ts';
import type { KindModule } from '../module.ts';
import { courseMarks } from './course.ts';
import { layoutSessions, type Session } from './sessions.ts';

/** Right edge of the times; where texts begin, and who speaks. */
const [TIMES, TEXT, WHO] = [286, 520, 1240] as const;

/** The braid down the page is the time of the meeting: an eye is as long as its session. */
export const agenda: KindModule<'agenda'> = {
  board: ({ date, place, items, now }) => {
    const { sessions, isToScale } = layoutSessions(items);
    const foot = (scale: Text) => clausesOf(withPause(dateText(date), place), scale);
    return {
      parts: [
        column(
          { as: 'ordered' },
          sessions.map((session, index) =>
            renderSession(session, { isNow: index === now, isLast: index === items.length - 1 }),
          ),
        ),
      ],
      marks: () => courseMarks(sessions, now),
      foot: {
        text: foot(isToScale ? pictureText.lengthsToScale : pictureText.lengthsEven),
        inFlow: foot(pictureText.lengthsEven),
        from: [place],
      },
    };
  },
  describe: ({ items, now }) =>
    clausesOf(
      ...items.map(({ from, to, text, who }, index) => {
        const said = index === now ? withAside(text, pictureText.now) : text;
        return who ? withPause(spanText(from, to), said, who) : withPause(spanText(from, to), said);
      }),
    ),
};

function renderSession(
  { item, y, h }: Session,
  { isNow, isLast }: { readonly isNow: boolean; readonly isLast: boolean },
): Part {
  const { from, to, text, who, side, break: isBreak } = item;
  const middle = y + h / 2;
  return column(
    { as: 'item', side, look: { name: 'eye', dash: isBreak ? 'dotted' : undefined } },
    strandPart(),
    timeAt(from, y, { isLight: isBreak }),
    isLast && timeAt(to, y + h, { isLight: true }),
    words('caption', isNow ? withAside(spanText(from, to), pictureText.now) : spanText(from, to), {
      isForReading: true,
    }),
    atMiddle(
      { x: TEXT, y: middle, w: 700 },
      words('claim', text, isBreak ? { ...BREAK, marks: true } : { size: [52, 48], marks: true }),
    ),
    who &&
      atMiddle(
        { x: WHO, y: middle, w: 580 },
        words('label', who, {
          size: [42, 38],
          weight: side ? 500 : 400,
          tone: side ? 'side-text' : 'ink-2',
          marks: true,
        }),
      ),
  );
}

const BREAK = { size: [40, 38], weight: 400, tone: 'ink-2' } as const;

/** A time at its node; for the eye alone, since its session says from when to when. */
function timeAt(time: string, y: number, { isLight }: { readonly isLight: boolean }): Part {
  return atMiddle(
    { x: 96, y, w: TIMES - 96, cross: 'end' },
    words(
      'figure',
      inEach(() => time),
      {
        size: 44,
        leading: 1,
        weight: isLight ? 400 : 700,
        tone: isLight ? 'ink-2' : 'ink',
        isSilent: true,
      },
    ),
  );
}

function spanText(from: string, to: string): Text {
  return inEach((language) => pictureText.fromTo[language].replace('#', from).replace('#', to));
}
