/** A slide with a picture of the gallery, as the author of another deck would begin it. */
import type { DeckSpec, SlideSpec, TermSpec } from '../deck/spec.ts';
import { countSteps, fieldsOf } from '../kinds/kinds.ts';
import { picture as pictureSchema, type Picture } from '../kinds/schemas.ts';
import { inEach, languageRecords } from '../text/language.ts';
import { PRESS } from '../text/presses.ts';
import { secondsToSay } from '../text/speaking-time.ts';

const DETAIL = { zh: '寫給讀者的一段話。', en: 'A paragraph for readers.' };
const NOTES = { zh: '說明這一頁。', en: 'Say what this slide shows.' };
const PRESSED = { zh: '再說下一步。', en: 'Say what has appeared.' };

/** A slide that shows a picture with the deck's own topics, people and terms in the place of the gallery's. */
export function sampleSlide(
  spec: DeckSpec,
  id: string,
  headline: SlideSpec['headline'],
  sample: SlideSpec['picture'],
): SlideSpec {
  const picture = structuredClone(sample);
  const parsed = pictureSchema.parse(picture);
  replaceReferences(parsed, picture, spec);
  const steps = countSteps(pictureSchema.parse(picture));
  const notes = inEach((language) =>
    [
      NOTES[language],
      ...Array<string>(steps).fill(`${PRESS}${languageRecords[language].space}${PRESSED[language]}`),
    ].join(languageRecords[language].space),
  );
  return {
    id,
    headline,
    picture,
    detail: [DETAIL],
    notes,
    sources: (spec.source?.paragraphs ?? []).slice(0, 1).map((paragraph) => paragraph.id),
    seconds: secondsToSay(notes, steps),
  };
}

/** The terms of the gallery that a slide says or refers to. */
export function termsOf(slide: SlideSpec, gallery: DeckSpec): TermSpec[] {
  const said = JSON.stringify(slide.picture);
  return gallery.glossary.filter(
    ({ name }) => typeof name === 'string' && new RegExp(`\\b${name}\\b`, 'u').test(said),
  );
}

/** Puts the deck's ids where the gallery's stand, the first for the first; items for which the deck has none are left out. */
function replaceReferences(parsed: Picture, picture: SlideSpec['picture'], spec: DeckSpec): void {
  const own = {
    topic: (spec.topics ?? []).map(({ slide }) => slide),
    person: spec.delegations.people.map(({ id }) => id),
    term: spec.glossary.map(({ id }) => id),
  };
  for (const [role, ids] of Object.entries(own) as ReadonlyArray<[keyof typeof own, readonly string[]]>) {
    const fields = fieldsOf(parsed, role);
    const wanted = [...new Set(fields.map(({ value }) => value))];
    // From the last on, so that places before stay as they are.
    for (const { path, value } of fields.toReversed()) {
      const id = ids[wanted.indexOf(value)];
      if (id === undefined) removeItem(picture, path);
      else Reflect.set(at(picture, path.slice(0, -1)), path.at(-1) ?? '', id);
    }
  }
}

function removeItem(picture: object, path: readonly PropertyKey[]): void {
  const last = path.findLastIndex((key) => typeof key === 'number');
  const list = at(picture, path.slice(0, last));
  if (Array.isArray(list)) list.splice(Number(path[last]), 1);
}

function at(value: object, path: readonly PropertyKey[]): object {
  return path.reduce<object>((part, key) => Reflect.get(part, key) as object, value);
}
