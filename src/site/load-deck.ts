/** Loads a deck's data and the engine's pure parts as they stand on disk now, past any cache. */
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Sources } from '../check/locate.ts';
import type { Reported } from '../check/report.ts';
import { DeckError } from '../deck/error.ts';
import { findTexts } from '../deck/find-texts.ts';
import type { Images } from '../deck/images.ts';
import type { DeckSpec } from '../deck/spec.ts';
import type { Origin } from '../page/origin.ts';
import type { OfficeDeck } from '../office/make-office-file.ts';
import { codeFault } from './code-fault.ts';
import type { CompiledDeck } from './compile.ts';
import { filesApart, readDeckSources } from './deck-sources.ts';
import type { FindTexts } from './fonts/coverage.ts';
import { loadDeckFonts, type DeckFont } from './fonts/deck-fonts.ts';
import { IMAGE_CACHE } from './images/make-images.ts';
import { makeRasters } from './images/rasterise.ts';
import { readImages } from './images/read-images.ts';
import { importAfresh } from './import-afresh.mjs';
import { readDrawings, type Drawings } from './icons.ts';
import { readOrigin } from './origin.ts';
import { placeFindings, placeMistakes } from './place-findings.ts';

/** A compiled deck and what it was made from. */
export interface LoadedDeck extends Omit<CompiledDeck, 'findings'> {
  /** What the rules of `npm run check` find in it, each with its line. */
  readonly findings: readonly Reported[];
  readonly origin: Origin;
  /** The fonts that it brings. */
  readonly fonts: readonly DeckFont[];
  /** The pictures that its slides name, by their path from its folder. */
  readonly images: Images;
  /** Makes pictures that office programs show, by the names of those that are wanted. */
  readonly makePictures: OfficeDeck['makePictures'];
  /** The folder of its file. */
  readonly folder: string;
  /** Finds texts of it, as they were written. */
  readonly findTexts: FindTexts;
  /** The deck's file from the root of the project, with `/` between folders. */
  readonly file: string;
  /** The deck's own files with what stands in them. */
  readonly sources: Sources;
  /** The files of the deck and of the engine's pure parts. */
  readonly files: readonly string[];
  /** What its pages are made of, apart from its fonts and pictures. */
  readonly ingredients: Ingredients;
}

/** What pages are made of. */
interface Ingredients {
  readonly spec: DeckSpec;
  readonly drawings: Drawings;
  /** Paths of the engine's pure parts. */
  readonly engine: readonly string[];
}

/**
 * Reads and compiles a deck.
 * @throws {DeckError} naming every mistake in the data.
 */
export async function loadDeck(root: string, file: string): Promise<LoadedDeck> {
  const [data, compiler, drawings] = await Promise.all([
    importAfresh<{ default?: unknown }>(root, file).catch((error: unknown) => {
      throw codeFault(root, error);
    }),
    importAfresh<typeof import('./compile.ts')>(root, resolve(root, 'src/site/compile.ts')),
    readDrawings(root, file),
  ]);
  const spec = data.module.default;
  if (typeof spec !== 'object' || spec === null) {
    throw deckFileError(file, 'has no default export', 'Export the deck: export default deck;');
  }
  const sources = readDeckSources(root, file, data.dependencies);
  const fonts = loadDeckFonts(file, 'fonts' in spec ? spec.fonts : []);
  const folder = dirname(file);
  const imageFiles = compiler.module.findImageFiles(spec);
  const images = await readImages(folder, imageFiles);
  const compiled = placeMistakes(spec, sources, () =>
    compiler.module.compileDeck(spec as DeckSpec, drawings, fonts, images),
  );
  return {
    ...compiled,
    sources,
    findings: placeFindings(compiled, filesApart(root, file, sources), sources),
    origin: await readOrigin(root),
    fonts,
    images,
    makePictures: (wanted) => makeRasters(folder, wanted, join(root, IMAGE_CACHE)),
    folder,
    findTexts: (piece) => findTexts(spec, piece),
    file: pathWithin(root, file),
    ingredients: { spec: spec as DeckSpec, drawings, engine: compiler.dependencies },
    files: [
      file,
      ...imageFiles.map((image) => resolve(folder, image)),
      ...data.dependencies,
      ...compiler.dependencies,
    ].map((path) => resolve(root, path)),
  };
}

/** Of a deck outside of the project only the name: where it stands is nobody's business. */
export function pathWithin(root: string, file: string): string {
  const path = relative(root, file);
  return path.startsWith('..') || isAbsolute(path) ? `path/to/${basename(file)}` : path.split(sep).join('/');
}

function deckFileError(file: string, message: string, remedy: string): DeckError {
  return new DeckError([{ place: file, field: '', message, remedy }]);
}
