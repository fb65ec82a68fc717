/** What must hold between a slide and the rest of its deck, beyond its own shape. */
import { countSteps, fieldsOf, missingSteps } from '../kinds/kinds.ts';
import { formatPath, type Problem } from './error.ts';
import type { Picture } from '../kinds/schemas.ts';

/** The ids that a slide may refer to. */
export interface Known {
  readonly slides: ReadonlySet<string>;
  /** Left out, as where the topics cannot be read, any id will do. */
  readonly topics?: ReadonlySet<string> | undefined;
  /** Left out, as where the glossary cannot be read, any id will do. */
  readonly terms?: ReadonlySet<string> | undefined;
  /** Left out, as where the source cannot be read, any id will do. */
  readonly paragraphs?: ReadonlySet<string> | undefined;
  /** Left out, as where the delegations cannot be read, any id will do. */
  readonly people?: ReadonlySet<string> | undefined;
  /** Names of the drawings that there are; left out, any name will do. */
  readonly icons?: ReadonlySet<string> | undefined;
}

/** The parts of a slide that refer to others. */
export interface Referring {
  readonly id: string;
  readonly picture: Picture;
  readonly sources: readonly string[];
  readonly terms: readonly string[];
}

/** Every problem in the references and steps of a slide. */
export function checkSlide(slide: Referring, known: Known): Problem[] {
  const place = `slides/${slide.id}`;
  const missing = (field: string, what: string, id: string, where: string): Problem => ({
    place,
    field,
    message: `refers to an unknown ${what} “${id}”`,
    remedy: `Use an id from ${where}`,
  });
  const references = [
    { role: 'slide', what: 'slide', known: known.slides, where: 'the slides of the deck' },
    { role: 'topic', what: 'topic', known: known.topics, where: 'topics, the id of its slide' },
    { role: 'term', what: 'glossary term', known: known.terms, where: 'glossary' },
    { role: 'person', what: 'person', known: known.people, where: 'delegations.people' },
    {
      role: 'icon',
      what: 'drawing',
      known: known.icons,
      where: `assets/icons: ${[...(known.icons ?? [])].join(', ')}`,
    },
  ] as const;
  return [
    ...slide.sources.flatMap((id, index) =>
      known.paragraphs?.has(id) === false
        ? [missing(`sources[${index}]`, 'paragraph', id, 'source.paragraphs')]
        : [],
    ),
    ...slide.terms.flatMap((id, index) =>
      known.terms?.has(id) === false ? [missing(`terms[${index}]`, 'glossary term', id, 'glossary')] : [],
    ),
    ...references.flatMap(({ role, what, known: ids, where }) =>
      fieldsOf(slide.picture, role).flatMap(({ path, value }) =>
        ids?.has(String(value)) === false
          ? [missing(`picture.${formatPath(path)}`, what, String(value), where)]
          : [],
      ),
    ),
    ...checkSteps(place, slide.picture),
  ];
}

function checkSteps(place: string, picture: Picture): Problem[] {
  const missing = missingSteps(picture);
  if (missing.length === 0) return [];
  return [
    {
      place,
      field: 'picture',
      message: `has ${countSteps(picture)} steps, but nothing appears at step ${missing.join(', ')}`,
      remedy: 'Number the steps from 1 without a gap',
    },
  ];
}
