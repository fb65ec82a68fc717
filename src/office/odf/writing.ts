/** What objects are written with. */
import type { Theme } from '../scene/theme.ts';
import type { Dashes } from './dashes.ts';
import type { Styles } from './styles.ts';

/** The styles of a file, and ids that no other object has. */
export interface Writing {
  readonly theme: Theme;
  readonly styles: Styles;
  readonly dashes: Dashes;
  readonly nextId: () => number;
}
