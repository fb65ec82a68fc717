/** What each kind of slide has to give besides its schema. None of it is optional: a forgotten part does not compile. */
import type { Board } from '../board/types.ts';
import type { Text } from '../text/language.ts';
import type { Context } from './context.ts';
import type { Kind, Picture } from './schemas.ts';

/** One kind of slide. */
export interface KindModule<K extends Kind> {
  /** The picture as parts, which are set, measured and rendered for it. */
  readonly board: (picture: Picture<K>, context: Context) => Board;
  /** What is drawn, in a sentence or a few: for screen readers and as the alternative text in PDFs. */
  readonly describe: (picture: Picture<K>, context: Context) => Text;
}
