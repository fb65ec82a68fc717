/** The kinds of slide: one picture a kind, each described in a file of its own. A new kind begins here. */
import { z } from 'zod';
import { chain } from './kinds/chain.ts';
import { facts } from './kinds/facts.ts';
import { glossary } from './kinds/glossary.ts';
import { ladder } from './kinds/ladder.ts';
import { lanes } from './kinds/lanes.ts';
import { lintel } from './kinds/lintel.ts';
import { matrix } from './kinds/matrix.ts';
import { mirror } from './kinds/mirror.ts';
import { open } from './kinds/open.ts';
import { overlap } from './kinds/overlap.ts';
import { participants } from './kinds/participants.ts';
import { platform } from './kinds/platform.ts';
import { rounds } from './kinds/rounds.ts';
import { stages } from './kinds/stages.ts';
import { tiles } from './kinds/tiles.ts';
import { title } from './kinds/title.ts';
import { topicMap } from './kinds/topic-map.ts';
import { tree } from './kinds/tree.ts';

/** Every kind's picture, told apart by `kind`. */
export const picture = z.discriminatedUnion('kind', [
  title,
  tiles,
  facts,
  rounds,
  participants,
  tree,
  chain,
  overlap,
  topicMap,
  lanes,
  platform,
  lintel,
  stages,
  mirror,
  matrix,
  ladder,
  glossary,
  open,
]);

/** The name of every kind of slide. */
export const slideKinds: readonly SlideKind[] = picture.options.map(({ shape }) => shape.kind.value);

/** What an author writes as a slide's picture. */
export type PictureSpec = z.input<typeof picture>;

/** A picture with every default filled in. */
export type Picture = z.output<typeof picture>;

/** The name of a kind of slide. */
export type SlideKind = Picture['kind'];

/** The picture of one kind. */
export type PictureOf<K extends SlideKind> = Extract<Picture, { kind: K }>;
