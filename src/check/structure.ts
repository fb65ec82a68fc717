/** Rules of a deck's structure: whether all that it holds is used. */
import type { Deck } from '../deck/deck.ts';
import { drawsDelegations, fieldsOf } from '../kinds/kinds.ts';
import { languages, plain } from '../text/language.ts';
import type { Seen } from './finding.ts';
import { textsOf } from './texts.ts';

/** Kinds, organisations, terms and paragraphs that nobody uses. */
export function checkUnused(deck: Deck): Seen[] {
  const { delegations, glossary, slides, source } = deck;
  const unused = (place: string, field: string, message: string, remedy: string): Seen => ({
    place,
    field,
    message,
    remedy,
  });
  const isDrawn = slides.some(({ picture }) => drawsDelegations(picture));
  const said = textsOf(deck)
    .filter(({ slide }) => slide)
    .flatMap(({ text }) => languages.map((language) => plain(text[language]).toLowerCase()))
    .join('\n');
  const isSaid = (names: ReadonlyArray<string | undefined>): boolean =>
    names.some((name) => name && said.includes(plain(name).toLowerCase()));
  const referredTo = new Set(
    slides.flatMap(({ picture, terms }) => [
      ...terms.map(({ id }) => id),
      ...fieldsOf(picture, 'term').map(({ value }) => String(value)),
    ]),
  );
  const cited = new Set([
    ...slides.flatMap(({ sources }) => sources.map(({ id }) => id)),
    ...[...delegations.bodies, ...delegations.relations].map((one) => one.source),
    ...delegations.people.flatMap(({ appearances }) => appearances.map((one) => one.source)),
  ]);
  return [
    ...delegations.kinds
      .filter(({ id }) => !delegations.bodies.some(({ kind }) => kind === id))
      .map(({ id }) =>
        unused(
          'delegations',
          `kinds[${id}]`,
          'is the kind of no organisation',
          'Remove it, or give it to one',
        ),
      ),
    ...delegations.bodies
      .filter(
        ({ id, name, shortName, acronym, aliases }) =>
          !isDrawn &&
          !delegations.people.some(({ body }) => body === id) &&
          !isSaid([...Object.values(name), ...Object.values(shortName ?? {}), acronym, ...aliases]),
      )
      .map(({ id }) =>
        unused(
          'delegations',
          `bodies[${id}]`,
          'is drawn on no slide and named in no text',
          'Remove it, or show it',
        ),
      ),
    ...glossary
      .filter(
        ({ id, name, full }) =>
          !referredTo.has(id) && !isSaid([...Object.values(name), ...Object.values(full ?? {})]),
      )
      .map(({ id }) =>
        unused('glossary', `[${id}]`, 'is a term that no slide uses', 'Remove it, or use the term'),
      ),
    ...(source?.paragraphs ?? [])
      .filter(({ id }) => !cited.has(id))
      .map(({ id }) =>
        unused(
          'source',
          `paragraphs[${id}]`,
          'is cited by nothing',
          'Cite it where it is told, or remove it',
        ),
      ),
  ];
}
