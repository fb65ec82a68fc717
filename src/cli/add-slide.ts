/** Adds a slide to a deck: a picture of the gallery, with what the deck has in the place of what the gallery has. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { runnerImport } from 'vite';
import { checkDeck } from '../check/check-deck.ts';
import { DeckError } from '../deck/error.ts';
import { resolveDeck } from '../deck/resolve.ts';
import type { DeckSpec, SlideSpec } from '../deck/spec.ts';
import { runTool } from '../gate/tool.ts';
import { measureWithFonts } from '../site/fonts/measure.ts';
import { readIcons } from '../site/icons.ts';
import { nearestName } from '../text/nearest-name.ts';
import { insertSlide } from './insert-slide.ts';
import { sampleSlide, type Samples } from './sample-slide.ts';

/**
 * Writes a slide of a kind beside the deck's file, and its name into the last section.
 * @throws where there is no such kind, or where the deck lacks what a picture of it shows.
 */
export async function addSlide(
  root: string,
  deckFile: string,
  kind: string,
): Promise<{ readonly file: string; readonly remark: string }> {
  const [{ module: gallery }, { module: data }] = await Promise.all([
    runnerImport<Gallery>(resolve(root, 'examples/gallery/deck.ts')),
    runnerImport<{ default: DeckSpec }>(deckFile),
  ]);
  if (!samples) {
    const meant = nearestName(kind, Object.keys(gallery.kinds));
    throw new Error(
      `There is no kind “${kind}”. ${meant ? `Did you mean “${meant}”? ` : ''}The kinds are: ${Object.keys(gallery.kinds).join(', ')}.`,
    );
  }
  const folder = dirname(deckFile);
  const id = freeId(kind, data.default, folder);
  const slide = await fittingSlide(root, data.default, id, samples);
  const file = join(folder, `${id}.ts`);
  writeFileSync(file, codeOf(slide, relative(folder, join(root, 'src/deck/spec.ts')).split(sep).join('/')));
  const inserted = insertSlide(readFileSync(deckFile, 'utf8'), id);
  if (inserted !== undefined) writeFileSync(deckFile, inserted);
  await runTool('oxfmt', [file, deckFile]);
  return {
    file,
    remark: inserted
      ? 'It is the last slide of the talk; move its name in deck.ts to where it belongs.'
      : 'Import it in deck.ts, and put its name into a section.',
  };
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

/** A slide with the first picture of the kind with which the deck has neither a mistake nor a finding more. */
async function fittingSlide(root: string, spec: DeckSpec, id: string, samples: Samples): Promise<SlideSpec> {
  const icons = new Set((await readIcons(resolve(root, 'assets/icons'))).keys());
  const measure = measureWithFonts();
  const reasons: string[] = [];
  for (const picture of Object.values(samples.pictures)) {
    const slide = sampleSlide(spec, id, samples.headline, picture);
    const sections = spec.sections.map((section, at) =>
      at === spec.sections.length - 1 ? { ...section, slides: [...section.slides, slide] } : section,
    );
    try {
      const deck = resolveDeck({ ...spec, sections }, { icons, measure });
      const [finding] = checkDeck(deck).filter(({ place }) => place === `slides/${id}`);
      if (!finding) return slide;
      reasons.push(`${finding.field}: ${finding.message}`);
    } catch (error) {
      if (!(error instanceof DeckError)) throw error;
      reasons.push(...error.problems.map(({ field, message }) => `${field}: ${message}`));
    }
  }
  throw new Error(
    `No picture of this kind can be shown with what the deck has: ${reasons[0] ?? ''}. Give the deck what it lacks, such as topics or people, and try again; nothing was written.`,
  );
}

function codeOf(slide: SlideSpec, spec: string): string {
  const name = slide.id.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
  return `import type { SlideSpec } from '${spec}';

export const ${name}: SlideSpec = ${JSON.stringify(slide, undefined, 2)};
`;
}
