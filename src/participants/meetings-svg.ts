/** What is drawn while a body is chosen that met others: its line through the bar to theirs, and the verbs over the bar. */
import { attributes, html, type Html } from '../markup/html.ts';
import { plain } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import { meetingsOfBody, type Choice, type Meeting } from './connections.ts';
import type { Body, Delegations } from './delegations.ts';
import { pill } from './drawing.ts';
import type { DiagramLayout } from './layout/layout.ts';
import { verb } from './layout/sizes.ts';
import { halves, type Point } from './layout/strands.ts';
import { placeVerbs } from './layout/verbs.ts';
import { partOf } from './parts.ts';

/** The lines and verbs of every body, out of sight until it is chosen. */
export function renderMeetings(layout: DiagramLayout, delegations: Delegations, measure: MeasureText): Html {
  const met = delegations.bodies
    .map((body) => ({ body, meetings: meetingsOfBody(body, delegations) }))
    .filter(({ meetings }) => meetings.length > 0);
  return html`${met
    .filter(({ body }) => body.side === 'left')
    .flatMap(({ body, meetings }) =>
      [...new Set(meetings.map((meeting) => meeting.body))].map((other) =>
        renderLine(
          body,
          other,
          meetings.filter((meeting) => meeting.body === other),
          layout,
        ),
      ),
    )}${met.map(({ body, meetings }) => renderVerbs(body, meetings, layout, measure))}`;
}

/** From the end of one strand to that of the other, over the bar, half in the colour of each side. */
function renderLine(left: Body, right: Body, meetings: readonly Meeting[], layout: DiagramLayout): Html {
  const [from, to] = [endOf(left, layout), endOf(right, layout)];
  if (!from || !to) return html``;
  const [first, second] = halves(from, to);
  const part = partOf([`body ${left.id}`, `body ${right.id}`, ...peopleIn(meetings)]);
  return html`<g class="d-through"${part}><path class="d-halo" d="${first}${second}" stroke-width="${verb.halo}"/>
    <path class="left" d="${first}" stroke-width="${verb.width}"/>
    <path class="right" d="${second}" stroke-width="${verb.width}"/></g>\n`;
}

function endOf({ id, side }: Body, { sides }: DiagramLayout): Point | undefined {
  return sides[side].bundles
    .flatMap(({ rows }) => rows)
    .find(({ bodies }) => bodies.some((body) => body.id === id))
    ?.points.at(-1);
}

/** In the order of the text; those for which there is no room are counted, and all stand in the band. */
function renderVerbs(
  body: Body,
  meetings: readonly Meeting[],
  layout: DiagramLayout,
  measure: MeasureText,
): Html {
  const shown = meetings.slice(0, verb.most);
  const rest = meetings.length - shown.length;
  const pills = [
    ...shown.map((meeting) => ({
      text: plain(meeting.relation.label[layout.language]),
      index: meeting.index,
      people: peopleIn([meeting]),
    })),
    ...(rest > 0 ? [{ text: `+${rest}`, index: undefined, people: [] }] : []),
  ].map((said) => ({ ...said, width: measure(said.text, 700) * verb.size + 2 * verb.padding }));
  const places = placeVerbs(layout, pills.length, Math.max(...pills.map(({ width }) => width)));
  // A person's own verbs alone are lit with that person.
  const own = (people: readonly Choice[]): Choice[] =>
    people.filter((person) => !shown.some(({ counterpart }) => person === `person ${counterpart.id}`));
  return html`${places.map(({ x, y }, at) =>
    pills.slice(at, at + 1).map(
      ({ text, index, people, width }) =>
        html`<g class="d-verb-pill"${partOf([`body ${body.id}`, ...own(people)])}
            ${attributes({ 'data-relation': index })}>
            ${pill('bold', { x, y, width, text }, verb)}</g>\n`,
    ),
  )}`;
}

function peopleIn(meetings: readonly Meeting[]): Choice[] {
  return meetings.flatMap(({ relation }) => relation.between.map((id): Choice => `person ${id}`));
}
