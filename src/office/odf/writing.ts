/** What objects are written with. */
import type { PictureParts } from '../pictures.ts';
import type { Theme } from '../scene/theme.ts';
import type { Dashes } from './dashes.ts';
import type { Styles } from './styles.ts';

/** The styles and pictures of a file, and ids that no other object has. */
export interface Writing {
  readonly theme: Theme;
  readonly styles: Styles;
  readonly dashes: Dashes;
  readonly pictures: PictureParts;
  readonly nextId: () => number;
}
