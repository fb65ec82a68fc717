/** Whether the names of the delegations fit the diagram, where nothing is cut and nothing is set too small for a room. */
import type { Delegations } from '../participants/delegations.ts';
import { findTooWide } from '../participants/layout/fit.ts';
import type { MeasureText } from '../text/measure.ts';
import type { Problem } from './error.ts';

/** A problem for every name that the diagram has no room for. */
export function checkDiagram(delegations: Delegations, measure: MeasureText): Problem[] {
  return findTooWide(delegations, measure).map(({ field, text, width, room }) => ({
    place: 'delegations',
    field,
    message: `is too wide for the diagram: “${text}” takes ${width.toFixed(1)} of ${room.toFixed(1)} em`,
    remedy: remedyFor(field),
  }));
}

function remedyFor(field: string): string {
  if (field.startsWith('bodies'))
    return 'Give the body a shorter `shortName`; the full name stays in its details and in the table';
  if (field.includes('.office')) return 'Mark with `|` where it may break, or write it shorter';
  return 'Write it shorter';
}
