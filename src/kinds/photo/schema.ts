import { z } from 'zod';
import { languageRecords, languages } from '../../text/language.ts';
import { label, text } from '../../text/text.ts';
import { file, owner, step } from '../parts.ts';

/** How many characters an alternative text has: Han says as much in half of them. */
const [LEAST, MOST] = [20, 125] as const;
const share = z.number().min(0).max(1);

const one = z.strictObject({
  /** The picture: its path from the deck's folder, such as `pictures/harbour.jpg`. */
  file,
  /** What is to be seen, for those who do not see it: not the caption. 10 Han or 20 Latin characters to 125. */
  alt: text.superRefine((alt, context) => {
    for (const language of languages) {
      const { length } = alt[language].replaceAll('|', '');
      const least = languageRecords[language].script === 'han' ? LEAST / 2 : LEAST;
      if (length < least || length > MOST)
        context.addIssue({
          code: 'custom',
          path: [language],
          message: `has ${length} characters, not ${least} to ${MOST}`,
          params: { remedy: 'Say in a sentence what is to be seen' },
        });
    }
  }),
  /** What or where it is, in a few words. */
  title: text,
  /** What matters in it; none by default. */
  caption: text.optional(),
  /** Who made it, and by what right it is shown. */
  credit: label,
  /** When it was taken; not said by default. */
  date: label.optional(),
  /** Whose it is: it comes in from the edge of the `left` or the `right`, on a thread. One of `both` (default) or `none` goes from edge to edge. */
  side: owner.default('both'),
  /** What stays in sight where the picture is cropped: shares of its width and height. Its middle by default. */
  focus: z.tuple([share, share]).readonly().default([0.5, 0.5]),
  /** When its title and caption appear: 0, from the start, by default. */
  step,
});

/** One picture, or two that meet in the middle, each with what it shows. */
export const photo = z
  .strictObject({
    kind: z.literal('photo'),
    /** One, or that of the left side and that of the right. */
    pictures: z.array(one).min(1).max(2),
  })
  .superRefine(({ pictures }, context) => {
    if (pictures.length < 2 || pictures.map(({ side }) => side).join(' ') === 'left right') return;
    context.addIssue({
      code: 'custom',
      path: ['pictures'],
      message: 'has two pictures that are not one of each side',
      params: { remedy: 'Give the first the side left, the second the side right' },
    });
  });
