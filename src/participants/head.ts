/** The head of an entry: the names of a body or a person, and where they belong; set once a language, as large as the band has room for. */
import type { Body, BodyKind, Delegations, Person } from './delegations.ts';
import { html, type Content, type Html } from '../markup/html.ts';
import { languages, languageTags, otherThan, plain, type Language, type Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import { exploreText } from '../text/words/explore-text.ts';
import { fillIn } from './labels.ts';
import { band } from './layout/sizes.ts';
import { markIcon } from './marks.ts';
import { fullName, peopleOf, placeInList, shortName } from './names.ts';

/** What a head says in one language, from above. */
export interface HeadWords {
  readonly kind?: BodyKind | undefined;
  readonly name: string;
  /** The whole name, where the name is a shorter one. */
  readonly full?: string | undefined;
  /** The name in the other language, where it has another one; and a shorter one for a narrow row. */
  readonly second?: string | undefined;
  readonly brief?: string | undefined;
  /** Where it belongs: what stands on one line, and what has one of its own where there is room. */
  readonly facts: readonly Content[];
  readonly last: string;
}

/** A body's head: its mark, its names, side, kind and place in the source's list. */
export function renderBodyHead(body: Body, delegations: Delegations, measure: MeasureText): Html {
  const kind = delegations.kinds.find(({ id }) => id === body.kind);
  const { place, of } = placeInList(body, delegations);
  const room = peopleOf(body, delegations).length > 0 ? band.head : band.headAlone;
  return renderHead(room, measure, (language, other) => {
    const [name, full] = [shortName(body), fullName(body)];
    const isShort = body.name[language] !== name[language];
    const second = full[other] === full[language] ? undefined : full[other];
    return {
      kind,
      name: name[language],
      full: isShort ? body.name[language] : undefined,
      second: isShort && second ? body.name[other] : second,
      brief: name[other] === full[other] ? undefined : name[other],
      facts: [
        html`<span class="d-side-name bold">${delegations.sides[body.side].name[language]}</span>`,
        ...(kind ? [kind.label[language]] : []),
      ],
      last: fillIn(exploreText.listPlace, place, of)[language],
    };
  });
}

/** A person's head: both names, the delegation and the office. */
export function renderPersonHead(person: Person, delegations: Delegations, measure: MeasureText): Html {
  const body = delegations.bodies.find(({ id }) => id === person.body);
  const side = body && delegations.sides[body.side];
  return renderHead(band.head, measure, (language, other) => {
    const { name, office } = person;
    return {
      name: plain(name[language]),
      second: name[other] === name[language] ? undefined : plain(name[other]),
      facts: side ? [colourName(side, language)] : [],
      last: plain(office[language]),
    };
  });
}

/** A delegation's name, in it the side's in its colour. */
function colourName(
  { name, delegation }: { readonly name: Text; readonly delegation: Text },
  language: Language,
): Content {
  const rest = delegation[language].replace(name[language], '');
  return delegation[language].startsWith(name[language])
    ? html`<span class="d-side-name bold">${name[language]}</span>${rest}`
    : delegation[language];
}

/** A head in both languages, each set to fit the room. */
export function renderHead(
  room: number,
  measure: MeasureText,
  write: (language: Language, other: Language) => HeadWords,
): Html {
  return html`${languages.map((language) => {
    const other = otherThan(language);
    const head = write(language, other);
    const { kind, name, full, second, brief, facts, last } = head;
    return html`<span class="d-who in-${language}${fitOf(head, room, measure)}" lang="${languageTags[language]}">
      <span class="d-title">${kind && markIcon(kind)}<span class="d-name heavier">${name}</span></span>${
        full !== undefined && html`<span class="d-full">${full}</span>`
      }${second !== undefined && html`<span class="d-second" lang="${languageTags[other]}">${second}</span>`}${
        brief !== undefined &&
        html`<span class="d-second d-brief" lang="${languageTags[other]}">${brief}</span>`
      }<span class="d-facts-line">${facts.map((fact) => html`<span class="d-fact">${fact}</span>`)}<span class="d-fact d-last">${last}</span></span></span>`;
  })}`;
}

/** Classes by which a head fits its room: a smaller name, a name on two lines, places on one line. */
function fitOf({ kind, name, full, second, facts }: HeadWords, room: number, measure: MeasureText): string {
  const beside = room - (kind ? band.mark : 0);
  const em = measure(name, 700);
  const isLong = em * band.name.size > beside;
  const isTwo = em * band.name.smaller > beside;
  const lines = (text: string | undefined): number =>
    text === undefined ? 0 : Math.ceil((measure(text, 400) * band.line.size * band.slack) / room);
  const under = lines(full) + lines(second);
  const height =
    (isTwo ? 2 * band.name.two : band.name.line) +
    under * band.line.height +
    band.facts * (facts.length > 0 ? 2 : 1);
  const isTight = facts.length > 0 && height > band.height;
  const inRow = measure(name, 700) * band.row.name + measure(second ?? '', 400) * band.line.size;
  const classes = {
    'd-long': isLong,
    'd-two': isTwo,
    'd-tight': isTight,
    'd-long-second': inRow > band.row.room,
    'd-long-name': em * band.row.small > band.row.half,
  };
  return Object.entries(classes)
    .filter(([, applies]) => applies)
    .map(([className]) => ` ${className}`)
    .join('');
}
