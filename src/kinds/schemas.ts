/** The table of schemas: what an author writes as a slide's picture, one entry a kind. */
import { z } from 'zod';
import { agenda } from './agenda/schema.ts';
import { closing } from './closing/schema.ts';
import { fan } from './fan/schema.ts';
import { frame } from './frame/schema.ts';
import { meetingPoint } from './meeting-point/schema.ts';
import { openBraid } from './open-braid/schema.ts';
import { participants } from './participants/schema.ts';
import { pathways } from './pathways/schema.ts';
import { people } from './people/schema.ts';
import { platform } from './platform/schema.ts';
import { points } from './points/schema.ts';
import { quote } from './quote/schema.ts';
import { table } from './table/schema.ts';
import { priorities } from './priorities/schema.ts';
import { ring } from './ring/schema.ts';
import { rows } from './rows/schema.ts';
import { shield } from './shield/schema.ts';
import { summaryTable } from './summary-table/schema.ts';
import { timeline } from './timeline/schema.ts';
import { title } from './title/schema.ts';
import { topics } from './topics/schema.ts';
import { videoCall } from './video-call/schema.ts';

/** Every kind's schema by its name. */
export const schemas = {
  title,
  topics,
  'video-call': videoCall,
  participants,
  people,
  priorities,
  pathways,
  fan,
  platform,
  frame,
  shield,
  'meeting-point': meetingPoint,
  ring,
  'summary-table': summaryTable,
  'open-braid': openBraid,
  rows,
  points,
  table,
  agenda,
  quote,
  timeline,
  closing,
};

/** The name of a kind of slide. */
export type Kind = keyof typeof schemas;

/** What an author writes as a picture of a kind; of any kind by default. */
export type PictureSpec<K extends Kind = Kind> = { [P in K]: z.input<(typeof schemas)[P]> }[K];

/** A picture of a kind with every default filled in; of any kind by default. */
export type Picture<K extends Kind = Kind> = { [P in K]: z.output<(typeof schemas)[P]> }[K];

/** The names of all kinds, in the order of the table. */
export const kindNames = Object.keys(schemas) as readonly Kind[];

type Schema = (typeof schemas)[Kind];

/** A picture of any kind, told apart by `kind`. */
export const picture = z.discriminatedUnion('kind', Object.values(schemas) as [Schema, ...Schema[]]);
