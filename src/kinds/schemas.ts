/** The kinds of slide: one picture a kind, each described in a file of its own. A new kind begins here. */
import { z } from 'zod';
import { chain } from './chain/schema.ts';
import { facts } from './facts/schema.ts';
import { glossary } from './glossary/schema.ts';
import { ladder } from './ladder/schema.ts';
import { lanes } from './lanes/schema.ts';
import { lintel } from './lintel/schema.ts';
import { matrix } from './matrix/schema.ts';
import { mirror } from './mirror/schema.ts';
import { open } from './open/schema.ts';
import { overlap } from './overlap/schema.ts';
import { participants } from './participants/schema.ts';
import { platform } from './platform/schema.ts';
import { rounds } from './rounds/schema.ts';
import { stages } from './stages/schema.ts';
import { tiles } from './tiles/schema.ts';
import { title } from './title/schema.ts';
import { topicMap } from './topic-map/schema.ts';
import { tree } from './tree/schema.ts';

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
