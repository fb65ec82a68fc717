import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import gallery from '../../examples/gallery/deck.ts';
import { kinds } from '../../examples/gallery/kinds.ts';
import start from '../../examples/start/deck.ts';
import { checkDeck } from '../../src/check/check-deck.ts';
import { addSlide, fittingSlide } from '../../src/cli/add-slide.ts';
import { run } from '../../src/cli/commands/new.ts';
import { newDeck } from '../../src/cli/new-deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { lintOptions } from '../../src/gate/checks.ts';
import { kindNames } from '../../src/kinds/schemas.ts';
import { measureWithFonts } from '../../src/site/fonts/measure.ts';
import { loadDeck } from '../../src/site/load-deck.ts';

/** A project beside ours: what is written there is in nobody's way. */
const root = mkdtempSync(join(tmpdir(), 'deck-new-'));
const folder = join(root, 'decks/harbour-talks');
const deckFile = join(folder, 'deck.ts');
const surroundings = { measure: measureWithFonts() };

beforeAll(() => {
  for (const name of [
    'src',
    'examples',
    'assets',
    'node_modules',
    'package.json',
    'tsconfig.base.json',
    '.oxfmtrc.json',
    '.oxlintrc.json',
  ])
    symlinkSync(resolve(name), join(root, name));
  newDeck(root, 'harbour-talks');
});
afterAll(() => rmSync(root, { recursive: true }));

const tool = (path: string, ...args: string[]): string => {
  const { status, stdout } = spawnSync(process.execPath, [resolve('node_modules', path), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout;
};

it('a new deck has neither a mistake nor a finding', async () => {
  const { deck, findings } = await loadDeck(root, deckFile);
  expect(deck.slides.map(({ id }) => id)).toEqual([
    'opening',
    'sides',
    'topic-one',
    'topic-two',
    'next',
    'terms',
  ]);
  expect(findings).toEqual([]);
});

it('a new deck is not written over what is there, nor by a name that is no id', () => {
  writeFileSync(join(folder, 'mine.ts'), '');
  expect(() => newDeck(root, 'harbour-talks')).toThrow('There is a deck “harbour-talks” already.');
  expect(() => newDeck(root, 'small')).toThrow('There is a deck “small” already.');
  expect(() => newDeck(root, '../slides')).toThrow('“../slides” cannot be the name of a deck.');
  expect(existsSync(join(folder, 'mine.ts'))).toBe(true);
  rmSync(join(folder, 'mine.ts'));
});

it.for(kindNames)('a slide of the kind %s begins without a mistake or a finding', (kind) => {
  const { slide, terms } = fittingSlide(start, gallery, kind, kinds[kind], surroundings);
  expect(slide.picture.kind).toBe(kind);
  const sections = [...start.sections, { id: 'more', title: start.title, slides: [slide] }];
  const deck = resolveDeck({ ...start, sections, glossary: [...start.glossary, ...terms] }, surroundings);
  expect(checkDeck(deck).filter(({ place }) => place === `slides/${kind}`)).toEqual([]);
});

it('a second slide of a kind has a number, and the first stays as it is', async () => {
  const copy = join(root, 'decks', 'twice');
  cpSync(folder, copy, { recursive: true });
  await addSlide(root, join(copy, 'deck.ts'), 'points');
  const first = readFileSync(join(copy, 'points.ts'), 'utf8');
  const { file } = await addSlide(root, join(copy, 'deck.ts'), 'points');
  expect(file).toBe(join(copy, 'points-2.ts'));
  expect(readFileSync(join(copy, 'points.ts'), 'utf8')).toBe(first);
  expect(readFileSync(join(copy, 'deck.ts'), 'utf8')).toContain('slides: [next, points, points2]');
});

it('what was written has its types and its format, and neither a mistake nor a finding', async () => {
  const copy = join(root, 'decks', 'twice');
  for (const kind of ['platform', 'topics', 'photo']) await addSlide(root, join(copy, 'deck.ts'), kind);
  expect((await loadDeck(root, join(copy, 'deck.ts'))).findings).toEqual([]);
  expect(tool('oxlint/bin/oxlint', ...lintOptions, 'decks/twice')).toBe('');
  expect(tool('oxfmt/bin/oxfmt', '--check', 'decks')).toBe('');
});

it('a kind that there is not is refused, with one like it', async () => {
  await expect(addSlide(root, deckFile, 'pointz')).rejects.toThrow(
    'There is no kind “pointz”. Did you mean “points”? The kinds are: title,',
  );
});

it('a deck that lists its slides otherwise is left alone, and told what to do', async () => {
  const copy = join(root, 'decks', 'other');
  cpSync(folder, copy, { recursive: true });
  const own = readFileSync(join(copy, 'deck.ts'), 'utf8').replaceAll(
    /slides: \[(.*)\]/gu,
    'slides: [$1].map((one) => one)',
  );
  mkdirSync(copy, { recursive: true });
  writeFileSync(join(copy, 'deck.ts'), own.replaceAll(/slides: \[(\w+)/gu, 'slides: [...[$1]'));
  const { remark } = await addSlide(root, join(copy, 'deck.ts'), 'points');
  expect(remark).toBe('Import it in deck.ts, and put its name into a section.');
});

it('the command asks for one name', async () => {
  await expect(run([])).rejects.toThrow('Name one deck, or a slide of a kind.');
  await expect(run(['one', 'two'])).rejects.toThrow('Name one deck, or a slide of a kind.');
});
