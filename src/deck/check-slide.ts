/** What must hold between a slide and the rest of its deck, beyond its own shape. */
import type { Problem } from './error.ts';
import { languages, type Text } from '../text/language.ts';
import { PRESS, splitAtPresses } from '../text/presses.ts';
import type { Picture } from '../kinds/schemas.ts';
import type { SlideLink } from '../kinds/parts.ts';
import { countSteps, missingSteps } from '../kinds/steps.ts';

/** The ids that a slide may refer to. */
export interface Known {
  readonly slides: ReadonlySet<string>;
  /** Left out, as where the glossary cannot be read, any id will do. */
  readonly terms?: ReadonlySet<string> | undefined;
  /** Left out, as where the source cannot be read, any id will do. */
  readonly paragraphs?: ReadonlySet<string> | undefined;
  /** Names of the drawings that there are; left out, any name will do. */
  readonly icons?: ReadonlySet<string> | undefined;
}

/** The parts of a slide that refer to others. */
export interface Referring {
  readonly id: string;
  readonly picture: Picture;
  readonly notes: Text;
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
    remedy: `Use an id that stands in ${where}`,
  });
  return [
    ...slide.sources.flatMap((id, index) =>
      known.paragraphs?.has(id) === false
        ? [missing(`sources[${index}]`, 'paragraph', id, 'source.paragraphs')]
        : [],
    ),
    ...slide.terms.flatMap((id, index) =>
      known.terms?.has(id) === false ? [missing(`terms[${index}]`, 'glossary term', id, 'glossary')] : [],
    ),
    ...slideReferences(slide.picture).flatMap(({ id, field }) =>
      known.slides.has(id) ? [] : [missing(`picture.${field}`, 'slide', id, 'the slides of the deck')],
    ),
    ...glossaryEntries(slide.picture).flatMap((id, index) =>
      known.terms?.has(id) === false
        ? [missing(`picture.entries[${index}]`, 'glossary term', id, 'glossary')]
        : [],
    ),
    ...drawings(slide.picture).flatMap(({ icon, field }) =>
      known.icons?.has(icon) === false
        ? [missing(`picture.${field}`, 'drawing', icon, `assets/icons: ${[...known.icons].join(', ')}`)]
        : [],
    ),
    ...checkSteps(place, slide.picture),
    ...checkPresses(place, slide),
  ];
}

function slideReferences(picture: Picture): Array<{ id: string; field: string }> {
  switch (picture.kind) {
    case 'tiles':
      return picture.tiles.map(({ slide }, index) => ({ id: slide, field: `tiles[${index}].slide` }));
    case 'topic-map':
      return picture.topics.map(({ slide }, index) => ({ id: slide, field: `topics[${index}].slide` }));
    case 'matrix':
      return picture.rows.map(({ slide }, index) => ({ id: slide, field: `rows[${index}].slide` }));
    case 'ladder':
      return picture.rungs.flatMap(({ topics }, rung) =>
        topics.map(({ slide }, index) => ({ id: slide, field: `rungs[${rung}].topics[${index}].slide` })),
      );
    default:
      return [];
  }
}

function drawings(picture: Picture): Array<{ icon: string; field: string }> {
  const named = (field: string, links: readonly SlideLink[]): Array<{ icon: string; field: string }> =>
    links.flatMap(({ icon }, index) => (icon ? [{ icon, field: `${field}[${index}].icon` }] : []));
  switch (picture.kind) {
    case 'tiles':
      return named('tiles', picture.tiles);
    case 'topic-map':
      return named('topics', picture.topics);
    default:
      return [];
  }
}

function glossaryEntries(picture: Picture): readonly string[] {
  return picture.kind === 'glossary' ? picture.entries : [];
}

function checkSteps(place: string, picture: Picture): Problem[] {
  if (picture.kind === 'participants' && picture.to < picture.from) {
    return [
      {
        place,
        field: 'picture.to',
        message: `is ${picture.to}, before from (${picture.from})`,
        remedy: 'Give a state from `from` to 6',
      },
    ];
  }
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

/** Notes that tell some of the presses would be trusted for all of them. */
function checkPresses(place: string, { notes, picture }: Referring): Problem[] {
  const steps = countSteps(picture);
  return languages.flatMap((language) => {
    const marked = splitAtPresses(notes[language]).length - 1;
    if (marked === 0 || marked === steps) return [];
    return {
      place,
      field: `notes.${language}`,
      message: `marks ${marked} ${marked === 1 ? 'press' : 'presses'} with ${PRESS}, but the slide takes ${steps}`,
      remedy: `Put a ${PRESS} where each press is due, or none at all`,
    };
  });
}
