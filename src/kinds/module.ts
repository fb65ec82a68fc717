/** What each kind of slide has to give besides its schema. None of it is optional: a forgotten part does not compile. */
import type { Board } from '../board/types.ts';
import type { Html } from '../markup/html.ts';
import type { Text } from '../text/language.ts';
import type { Context } from './context.ts';
import type { Kind, Picture, PictureSpec } from './schemas.ts';

/** One kind of slide. */
export type KindModule<K extends Kind> = (DrawnKind<K> | BoardKind<K>) & {
  /** What is drawn, in sentences with their subjects: for screen readers and as the alternative text in PDFs. */
  readonly describe: (picture: Picture<K>, context: Context) => Text;
  /** A picture of this kind as an author writes it, with every field filled in: for the tests of all kinds and as an example. */
  readonly sample: PictureSpec<K>;
};

interface DrawnKind<K extends Kind> {
  /** The picture as HTML, both languages in it, its steps as `fragment`s. */
  readonly picture: (picture: Picture<K>, context: Context) => Html;
}

interface BoardKind<K extends Kind> {
  /** The picture as parts, which are set, measured and rendered for it. */
  readonly board: (picture: Picture<K>, context: Context) => Board;
}
