/** The table of kinds: everything that a kind of slide gives, by its name. */
import type { Html } from '../markup/html.ts';
import type { Text } from '../text/language.ts';
import type { Context } from './context.ts';
import type { Digest } from './digest.ts';
import { findFields, type Field, type FieldRole } from './fields.ts';
import { fan } from './fan/fan.ts';
import { frame } from './frame/frame.ts';
import { glossary } from './glossary/glossary.ts';
import { meetingPoint } from './meeting-point/meeting-point.ts';
import { openBraid } from './open-braid/open-braid.ts';
import { participants } from './participants/participants.ts';
import { pathways } from './pathways/pathways.ts';
import { people } from './people/people.ts';
import { platform } from './platform/platform.ts';
import { priorities } from './priorities/priorities.ts';
import { questions } from './questions/questions.ts';
import { ring } from './ring/ring.ts';
import { shield } from './shield/shield.ts';
import { summaryTable } from './summary-table/summary-table.ts';
import { title } from './title/title.ts';
import { topics } from './topics/topics.ts';
import { videoCall } from './video-call/video-call.ts';
import type { KindModule } from './module.ts';
import { schemas, type Kind, type Picture, type PictureSpec } from './schemas.ts';

const kinds: { readonly [K in Kind]: KindModule<K> } = {
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
  glossary,
  questions,
};

/** The HTML of a picture. */
export function renderPicture<K extends Kind>(picture: Picture<K>, context: Context): Html {
  return kindOf(picture).picture(picture, context);
}

/** A picture as points, told by who says them. */
export function digestPicture<K extends Kind>(picture: Picture<K>, context: Context): Digest {
  return kindOf(picture).digest(picture, context);
}

/** A picture in words. */
export function describePicture<K extends Kind>(picture: Picture<K>, context: Context): Text {
  return kindOf(picture).describe(picture, context);
}

/** A picture of a kind as an author writes it. */
export function samplePicture<K extends Kind>(kind: K): PictureSpec<K> {
  return kinds[kind].sample;
}

/** The fields of a picture that have a meaning for the whole deck, each with its path. */
export function fieldsOf(picture: Picture, role: FieldRole): Field[] {
  return findFields(schemas[picture.kind], picture, role);
}

/** How many presses of the clicker a picture takes after it has come up. */
export function countSteps(picture: Picture): number {
  return Math.max(0, ...stepsOf(picture));
}

/** The steps below the last one at which nothing appears. */
export function missingSteps(picture: Picture): number[] {
  const used = new Set(stepsOf(picture));
  return Array.from({ length: countSteps(picture) }, (_, index) => index + 1).filter(
    (step) => !used.has(step),
  );
}

function stepsOf(picture: Picture): number[] {
  return fieldsOf(picture, 'step').map(({ value }) => Number(value));
}

function kindOf<K extends Kind>({ kind }: { readonly kind: K }): KindModule<K> {
  return kinds[kind];
}
