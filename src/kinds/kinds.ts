/** The table of kinds: everything that a kind of slide gives, by its name. */
import { renderBoard, type RenderedBoard } from '../board/render-board.ts';
import { setBoard, type SetBoard } from '../board/set-board.ts';
import type { Text } from '../text/language.ts';
import type { Context } from './context.ts';
import { findFields, type Field, type FieldRole } from './fields.ts';
import { agenda } from './agenda/agenda.ts';
import { closing } from './closing/closing.ts';
import { fan } from './fan/fan.ts';
import { frame } from './frame/frame.ts';
import { meetingPoint } from './meeting-point/meeting-point.ts';
import { openBraid } from './open-braid/open-braid.ts';
import { participants } from './participants/participants.ts';
import { pathways } from './pathways/pathways.ts';
import { people } from './people/people.ts';
import { platform } from './platform/platform.ts';
import { points } from './points/points.ts';
import { quote } from './quote/quote.ts';
import { table } from './table/table.ts';
import { priorities } from './priorities/priorities.ts';
import { ring } from './ring/ring.ts';
import { rows } from './rows/rows.ts';
import { shield } from './shield/shield.ts';
import { summaryTable } from './summary-table/summary-table.ts';
import { timeline } from './timeline/timeline.ts';
import { title } from './title/title.ts';
import { topics } from './topics/topics.ts';
import { videoCall } from './video-call/video-call.ts';
import type { KindModule } from './module.ts';
import { schemas, type Kind, type Picture } from './schemas.ts';

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
  rows,
  points,
  table,
  agenda,
  quote,
  timeline,
  closing,
};

/** A picture as a page holds it, and the rules that place what is in it. */
export function renderPicture<K extends Kind>(picture: Picture<K>, context: Context): RenderedBoard {
  return renderBoard(setPicture(picture, context), context.slide, context);
}

const boards = new WeakMap<Picture, SetBoard>();

/** A picture with all its parts at their places, set once for all that is made of it. */
export function setPicture<K extends Kind>(picture: Picture<K>, context: Context): SetBoard {
  const known = boards.get(picture);
  if (known) return known;
  const set = setBoard(kindOf(picture).board(picture, context), context.measure);
  // A drawing is drawn for the page that holds it.
  if (!set.board.drawing) boards.set(picture, set);
  return set;
}

/** A picture in words. */
export function describePicture<K extends Kind>(picture: Picture<K>, context: Context): Text {
  return kindOf(picture).describe(picture, context);
}

/** Whether a picture draws the delegations, or the people of them. */
export function drawsDelegations(picture: Picture): boolean {
  return picture.kind === 'participants' || fieldsOf(picture, 'person').length > 0;
}

/** The fields of a picture that have a meaning for the whole deck, each with its path. */
export function fieldsOf(picture: Picture, role: FieldRole): Field[] {
  return findFields(schemas[picture.kind], picture).filter((field) => field.role === role);
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
