/** Adds a slide to a deck: a picture of the gallery, with what the deck has in the place of what the gallery has. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { checkDeck } from '../check/check-deck.ts';
import { DeckError } from '../deck/error.ts';
import { findImageFiles } from '../deck/images.ts';
import { resolveDeck, type Surroundings } from '../deck/resolve.ts';
import type { DeckSpec, SlideSpec, TermSpec } from '../deck/spec.ts';
import { runTool } from '../gate/tool.ts';
import { measureWithFonts } from '../site/fonts/measure.ts';
import { readDrawings } from '../site/icons.ts';
import { importAfresh } from '../site/import-afresh.mjs';
import { nearestName } from '../text/nearest-name.ts';
import { insertSlide } from './insert-slide.ts';
import { sampleSlide, termsOf } from './sample-slide.ts';

/** What the gallery has of a kind. */
interface Samples {
  readonly headline: SlideSpec['headline'];
  readonly pictures: Readonly<Record<string, SlideSpec['picture']>>;
}

/** A slide for a deck, and the terms that the deck has to explain for it. */
interface Added {
  readonly slide: SlideSpec;
  readonly terms: readonly TermSpec[];
}

/** For where a picture does not show what the gallery says over it. */
const HEADLINE = { zh: '一句話說出這一頁的重點', en: 'Say here what this slide claims' };

/**
 * Writes a slide of a kind beside the deck's file, with the photos that it shows, and its name into the last section.
 * @throws where there is no such kind, or where the deck lacks what a picture of it shows.
 */
export async function addSlide(
  root: string,
  deckFile: string,
  kind: string,
): Promise<{ readonly file: string; readonly remark: string }> {
  const inGallery = (name: string): string => resolve(root, 'examples/gallery', name);
  const [{ module: samplesOf }, { module: gallery }, { module: data }] = await Promise.all([
    importAfresh<{ kinds: Readonly<Record<string, Samples>> }>(root, inGallery('kinds.ts')),
    importAfresh<{ default: DeckSpec }>(root, inGallery('deck.ts')),
    importAfresh<{ default: DeckSpec }>(root, deckFile),
  ]);
  const samples = samplesOf.kinds[kind] ?? noSuchKind(kind, Object.keys(samplesOf.kinds));
  const folder = dirname(deckFile);
  const id = freeId(kind, data.default, folder);
  const surroundings = {
    icons: new Set((await readDrawings(root, deckFile)).forDeck.keys()),
    measure: measureWithFonts(),
  };
  const { slide, terms } = fittingSlide(data.default, gallery.default, id, samples, surroundings);
  const file = join(folder, `${id}.ts`);
  writeFileSync(file, codeOf(slide, relative(folder, join(root, 'src/deck/spec.ts')).split(sep).join('/')));
  copyPhotos(slide, inGallery('.'), folder);
  const inserted = insertSlide(readFileSync(deckFile, 'utf8'), id, terms);
  if (inserted !== undefined) writeFileSync(deckFile, inserted);
  await runTool('oxfmt', [file, deckFile]);
  return {
    file,
    remark: inserted
      ? 'It is the last slide of the talk; move its name in deck.ts to where it belongs.'
      : `Import it in deck.ts, and put its name into a section${terms.length === 0 ? '' : `; the glossary needs ${terms.map((term) => term.id).join(', ')}`}.`,
  };
}

/** What a deck has by the same name stays. */
function copyPhotos(slide: SlideSpec, from: string, to: string): void {
  for (const photo of findImageFiles({
    sections: [{ id: slide.id, title: slide.headline, slides: [slide] }],
  })) {
    if (existsSync(join(to, photo))) continue;
    mkdirSync(dirname(join(to, photo)), { recursive: true });
    copyFileSync(join(from, photo), join(to, photo));
  }
}

function noSuchKind(kind: string, kinds: readonly string[]): never {
  const meant = nearestName(kind, kinds);
  throw new Error(
    `There is no kind “${kind}”. ${meant ? `Did you mean “${meant}”? ` : ''}The kinds are: ${kinds.join(', ')}.`,
  );
}

/** The kind's name, with a number where a slide or a file has it. */
function freeId(kind: string, { sections, backup = [] }: DeckSpec, folder: string): string {
  const taken = new Set([...sections.flatMap(({ slides }) => slides), ...backup].map(({ id }) => id));
  const isFree = (id: string): boolean => !taken.has(id) && !existsSync(join(folder, `${id}.ts`));
  let number = 1;
  const name = (): string => (number === 1 ? kind : `${kind}-${number}`);
  while (!isFree(name())) number += 1;
  return name();
}

/** The first picture of a kind with which the deck has neither a mistake nor a finding more. */
export function fittingSlide(
  spec: DeckSpec,
  gallery: DeckSpec,
  id: string,
  { headline, pictures }: Samples,
  surroundings: Surroundings,
): Added {
  const reasons: string[] = [];
  for (const picture of Object.values(pictures)) {
    for (const claim of [headline, HEADLINE]) {
      const slide = sampleSlide(spec, id, claim, picture);
      const terms = termsOf(slide, gallery).filter(
        (term) => !spec.glossary.some((own) => own.id === term.id),
      );
      const faults = faultsOf(withSlide(spec, slide, terms), id, surroundings);
      if (faults.length === 0) return { slide, terms };
      reasons.push(...faults);
    }
  }
  throw new Error(
    `No picture of this kind can be shown with what the deck has: ${reasons[0] ?? ''}. ` +
      'Give the deck what it lacks, such as topics or people, and try again; nothing was written.',
  );
}

function withSlide(spec: DeckSpec, slide: SlideSpec, terms: readonly TermSpec[]): DeckSpec {
  const last = spec.sections.length - 1;
  return {
    ...spec,
    glossary: [...terms, ...spec.glossary],
    sections: spec.sections.map((section, at) =>
      at === last ? { ...section, slides: [...section.slides, slide] } : section,
    ),
  };
}

function faultsOf(spec: DeckSpec, id: string, surroundings: Surroundings): string[] {
  try {
    return checkDeck(resolveDeck(spec, surroundings))
      .filter(({ place }) => place === `slides/${id}`)
      .map(({ field, message }) => `${field}: ${message}`);
  } catch (error) {
    if (!(error instanceof DeckError)) throw error;
    return error.problems.map(({ field, message }) => `${field}: ${message}`);
  }
}

function codeOf(slide: SlideSpec, spec: string): string {
  const name = slide.id.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
  return `import type { SlideSpec } from '${spec}';

export const ${name}: SlideSpec = ${JSON.stringify(slide, undefined, 2)};
`;
}
