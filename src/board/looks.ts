/** How groups look: the cards, pills and beads of the deck. */
import type { Look, Tone } from './types.ts';

/** How firmly something is said decides how its outline is drawn. */
export type Firmness = 'will' | 'expects' | 'could' | 'hope';

/** How a verb dashes the lines that it draws. */
export const dashes = { will: undefined, expects: undefined, could: 'dashed', hope: 'dotted' } as const;

/** Radius of the corners of cards and frames. */
const ROUND = 24;

/** A card that a verb outlines; in a side's colour where the side is given to the group and asked for here. */
export function cardLook(firmness: Firmness, stroke: Tone = 'ink-2'): Look {
  const weight = firmness === 'will' || firmness === 'hope' ? 6 : 5;
  return { name: 'card', fill: 'paper', stroke, weight, dash: dashes[firmness], round: ROUND };
}

/** A card of which no verb says how firm it is. */
export const plainCard: Look = { name: 'card', fill: 'paper', stroke: 'rule', weight: 3, round: ROUND };

/** The pill of a verb: full where it is firm. */
export function verbLook(firmness: Firmness, halo?: number): Look {
  const isFull = firmness === 'will';
  return {
    name: 'pill',
    fill: isFull ? 'ink-2' : 'paper',
    stroke: 'ink-2',
    weight: firmness === 'hope' ? 5 : 4,
    dash: dashes[firmness],
    round: 'full',
    halo,
  };
}

/** What a side says or has done already: a pill in its colour. */
export const saidLook: Look = { name: 'saying', fill: 'side', round: 'full' };

/** What both exchanged: a bead on the double thread. */
export const beadLook: Look = {
  name: 'bead',
  fill: 'joint-tint',
  stroke: 'ink-2',
  weight: 4,
  round: 'full',
  halo: 10,
};

/** What lies on a side's thread. */
export const capsuleLook: Look = {
  name: 'capsule',
  fill: 'side-tint',
  stroke: 'side',
  weight: 5,
  round: 'full',
};

/** Ground under words that lie on a line. */
export const groundLook: Look = { name: 'ground', fill: 'paper' };

/** What both will set up: a heavy frame of ink. */
export const frameLook: Look = { name: 'frame', stroke: 'ink', weight: 14, round: 28 };

/** The thing that a frame is for. */
export const blockLook: Look = {
  name: 'block',
  fill: 'joint-tint',
  stroke: 'ink-2',
  weight: 5,
  round: ROUND,
};

/** A rule between cells. */
export const ruleLook: Look = { name: 'ruled', fill: 'rule' };

/** What both will use: a ring that lies on a thread of both. */
export const ringLook: Look = {
  name: 'ring',
  fill: 'joint-tint',
  stroke: 'ink',
  weight: 8,
  round: 'ellipse',
  halo: 10,
};

/** A card that holds what a side says, in its colour. */
export const statementLook: Look = {
  name: 'card',
  fill: 'side-tint',
  stroke: 'side',
  weight: 5,
  round: ROUND,
};

/** A name on such a card. */
export const fieldLook: Look = { name: 'capsule', fill: 'paper', stroke: 'side', weight: 5, round: 16 };

/** A thing that a side has: its name in a frame of the side's colour, or its drawing in a disc. */
export const thingLook: Look = { name: 'card', fill: 'side-tint', stroke: 'side', weight: 8, round: ROUND };
export const discLook: Look = {
  name: 'disc',
  fill: 'side-tint',
  stroke: 'side',
  weight: 8,
  round: 'ellipse',
};
