/** What each kind of slide has to give besides its schema. None of it is optional: a forgotten part does not compile. */
import type { Html } from '../markup/html.ts';
import type { Text } from '../text/language.ts';
import type { Context } from './context.ts';
import type { Digest } from './digest.ts';
import type { Kind, Picture, PictureSpec } from './schemas.ts';

/** One kind of slide. */
export interface KindModule<K extends Kind> {
  /** The picture as HTML, both languages in it, its steps as `fragment`s. */
  readonly picture: (picture: Picture<K>, context: Context) => Html;
  /** The same as points, told by who says them: for small cards and tables on paper. */
  readonly digest: (picture: Picture<K>, context: Context) => Digest;
  /** What is drawn, in sentences with their subjects: for screen readers and as the alternative text in PDFs. */
  readonly describe: (picture: Picture<K>, context: Context) => Text;
  /** A picture of this kind as an author writes it, with every field filled in: for the tests of all kinds and as an example. */
  readonly sample: PictureSpec<K>;
}
