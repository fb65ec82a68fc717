/** The measures of the participants diagram, in pixels of a 1920 × 1080 slide. */
import type { Side } from './delegations.ts';

/** The part of the slide that the diagram covers: all of its width, between headline and footer. */
export const frame = { width: 1920, top: 148, height: 848 } as const;

/** From the top of the diagram to the middle of the first row of each side. Room above it is for people. */
export const firstRow: Readonly<Record<Side, number>> = { left: 84, right: 214 };

/** Height of a row. */
export const rowPitch = 54;

/** Height of a kind's heading above its rows. */
export const headHeight = 46;

/** Where marks, headings, branches and hubs stand. Labels run outward from the marks. */
export const columns: Readonly<Record<Side, { mark: number; label: number; kind: number; hub: number }>> = {
  left: { mark: 690, label: 670, kind: 752, hub: 862 },
  right: { mark: 1230, label: 1250, kind: 1168, hub: 1058 },
};

/** Half the height of a mark. */
export const markRadius = 10;

/** Radius of a hub. */
export const hubRadius = 48;

/** Height of a person's card, and the room around it. */
export const card = { height: 76, padding: 18, gap: 24 } as const;

/** From the middle of a row up to the middle of the people above it. */
export const cardLift = firstRow.right - firstRow.left;

/** Left edge of the first person on each side. */
export const firstCard: Readonly<Record<Side, number>> = { left: 722, right: 1190 };

/** From the top of the diagram to the panel of details, as `diagram.css` sets it. */
export const panelTop = 606;

/** Height of the line that passes over people. */
export const overPass = 22;
