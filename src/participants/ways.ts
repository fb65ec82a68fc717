/** Ways: buttons that lead from what is told of one body or person to another. */
import type { Body, Side } from './delegations.ts';
import { bilingual } from '../markup/bilingual.ts';
import { attributes, html, type Html } from '../markup/html.ts';
import { inEach, plain, type Language, type Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import { exploreText } from '../text/words/explore-text.ts';
import type { Choice, Meeting } from './connections.ts';
import { fillIn } from './labels.ts';
import { band } from './layout/sizes.ts';
import { glyph } from './marks.ts';
import { shortName } from './names.ts';

/** To whom ways lead: to the people themselves, where the slide shows them, or to their bodies. */
export type WaysTo = 'person' | 'body';

/** A way. */
export interface Way {
  readonly to: Choice;
  /** Of what it leads to. */
  readonly side: Side;
  /** Whether its arrow points back. */
  readonly isBack: boolean;
  /** What was done, before the name; none for the own body. */
  readonly label?: Text;
  readonly name: Text;
  /** The name's body, for those who listen; and the paragraph that says so. */
  readonly body?: Text;
  readonly source?: string | undefined;
  /** Place of the relation in the deck's list. */
  readonly relation?: number;
}

/** To the counterpart: what both did, with whom, and the paragraph that says so. Its arrow points to that side. */
export function meetingWay({ relation, index, counterpart, body }: Meeting, waysTo: WaysTo): Way {
  return {
    to: waysTo === 'person' ? `person ${counterpart.id}` : `body ${body.id}`,
    side: body.side,
    isBack: body.side === 'left',
    label: inEach((language) => fillIn(exploreText.withWhom, plain(relation.label[language]))[language]),
    name: counterpart.name,
    body: shortName(body),
    source: relation.source,
    relation: index,
  };
}

/** To a person's own body, by its abbreviation where the name would take the room of what follows. */
export function bodyWay(body: Body, measure: MeasureText): Way {
  const name = inEach((language) => {
    const short = shortName(body)[language];
    return measure(short, 700) > band.nameOnWay ? (body.acronym ?? short) : short;
  });
  return { to: `body ${body.id}`, side: body.side, isBack: false, name };
}

/** A way as a button; without a script it is only its words. */
export function renderWay({ to, side, isBack, label, name, body, source, relation }: Way): Html {
  const marks = attributes({
    class: `d-way ${side}${isBack ? ' d-back' : ''}`,
    'data-to': to,
    'data-relation': relation,
  });
  return html`<button type="button"${marks}>${isBack && glyph('arrow')}${label && bilingual(label)}
    <span class="d-name bold">${bilingual(name)}</span>${body && html`<span class="unseen">${bilingual(body)}</span>`}
    ${source !== undefined && html`<span class="d-cite">${source}</span>`}${!isBack && glyph('arrow')}</button> `;
}

/** How wide a way is in the band, in pixels. */
export function widthOfWay({ label, name, source }: Way, language: Language, measure: MeasureText): number {
  const { size } = band.line;
  const parts = [
    ...(label ? [measure(label[language], 500) * size] : []),
    measure(name[language], 700) * size,
    ...(source === undefined ? [] : [measure(source, 500) * size]),
    band.button.glyph,
  ];
  return band.button.sides + parts.reduce((sum, width) => sum + width + band.button.gap, -band.button.gap);
}
