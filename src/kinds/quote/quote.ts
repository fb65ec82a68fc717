import { column, row, words } from '../../board/parts.ts';
import type { Look } from '../../board/types.ts';
import { inEach, joinTexts } from '../../text/language.ts';
import { withPause } from '../../text/sentences.ts';
import { pictureText } from '../../text/words/picture-text.ts';
import type { KindModule } from '../module.ts';
import { quotationMarks, THREAD } from './quotation-marks.ts';

/** The middle of the words, and the most room that they take. */
const MIDDLE = { left: 556, right: 600 } as const;
const WIDE = [1480, 1380] as const;
const HIGH = [360, 406] as const;

/** The thread of the speaker's side leads through the name and becomes a quotation mark. */
export const quote: KindModule<'quote'> = {
  board: ({ side, words: said, name, office, organisation, spoken, step }) => {
    const from = side === 'right' ? 'right' : 'left';
    const owner = side === 'left' || side === 'right' ? side : 'shared';
    const high = organisation ? 140 : 104;
    return {
      top: 150,
      parts: [
        row(
          { at: [220, MIDDLE[from] - 180], w: WIDE, h: HIGH, pad: { top: [0, 24] }, side: owner },
          words('claim', said, {
            size: [104, 88],
            shrink: [84, 72],
            lines: [3, 4],
            leading: [1.42, 1.32],
            weight: 500,
            breaks: 'set',
            marks: true,
            level: 'blockquote',
          }),
        ),
        row(
          { at: [96, THREAD[from] - high / 2], w: 1728, h: high, main: from === 'left' ? 'start' : 'end' },
          column(
            { side: owner, step, look: capsuleLook, h: high, pad: { inline: 50 }, main: 'center' },
            row(
              { gap: 28, cross: 'center' },
              words('label', name, { size: [46, 42], shrink: 36, weight: 700, level: 'cite' }),
              office && words('body', office, { size: [40, 38], shrink: 34 }),
            ),
            organisation && words('body', organisation, { size: [36, 34], leading: 1.2 }),
          ),
        ),
      ],
      foot: spoken && {
        text: inEach((language) => (language === spoken ? '' : pictureText.translated[language])),
      },
      marks: (_find, language) => quotationMarks(side, step, language),
    };
  },
  describe: ({ words: said, name, office, organisation }) =>
    joinTexts(withPause(name, ...[office, organisation].filter((text) => text !== undefined)), said),
};

/** The speaker, on the thread. */
const capsuleLook: Look = {
  name: 'capsule',
  fill: 'side-tint',
  stroke: 'side',
  weight: 6,
  round: 'full',
  halo: 12,
};
