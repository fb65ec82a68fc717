import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import gallery from '../../examples/gallery/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { renderAccessibilityPage } from '../../src/page/accessibility/page.ts';
import { renderDeckPage } from '../../src/page/deck-page.ts';
import { renderHandoutPage } from '../../src/page/handout/page.ts';
import { readText } from '../../src/site/read-text.ts';
import { languages } from '../../src/text/language.ts';
import { measure } from '../fixtures/measure.ts';
import { origin } from '../fixtures/origin.ts';
import { attribute, readPage } from './read-page.ts';

/** What the names begin with that a picture gives: a board, a drawing of bodies and people, the motif, a place on a slide. */
const ofPicture = /^(?:[bdm]-|p\d)/u;

/** What pictures have in common with all text: whose it is, its language, its weight, its pieces, for whom it is, its step. */
const shared = new Set<string>(
  [
    'left right shared',
    ...languages.map((language) => `in-${language}`),
    'regular medium bold heavier',
    'whole apart piece broken term',
    'unseen scripted fragment',
  ].flatMap((names) => names.split(' ')),
);

/** Around pictures, and what their sheets may name of it besides: the slide, what it is doing, and what lies over it. */
const around = new Set(
  [
    'slide picture shown sheets detail lines terms toolbar contents width-probe',
    'past present future visible exploring as-table',
  ].flatMap((names) => names.split(' ')),
);

const deck = resolveDeck(gallery);
const input = { deck, edition: 'presenter', icons: new Map(), origin, measure } as const;

describe.for([
  ['deck', renderDeckPage(input)],
  ['handout', renderHandoutPage({ ...input, downloads: [] })],
  ['statement', renderAccessibilityPage(input)],
] as const)('on the page %s', ([, { body }]) => {
  const { elements } = readPage(body.value);

  it('every name in a picture says that it is one of a picture', () => {
    const names = elements.filter((element) => isWithin(element, ['picture'])).flatMap(namesOf);
    expect(unique(names.filter((name) => !ofPicture.test(name) && !shared.has(name)))).toEqual([]);
  });

  it('no name outside of slides is one of a picture', () => {
    const names = elements
      .filter((element) => !isWithin(element, ['slide', 'brief', 'picture']))
      .flatMap(namesOf);
    expect(unique(names.filter((name) => ofPicture.test(name)))).toEqual([]);
  });
});

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => [file, namesIn(readText(join('src', file)))] as const);

/** Sheets of slides and of the pages that they stand on; all others are the interface's. */
const ofSlides =
  /^(?:kinds|text|styles\/flow)\/|^styles\/(?:article|base|board|forced-colours|gallery|handout-(?:brief|grey|picture)|picture|print|print-article|print-lines|slide)\.css$/u;

it('no sheet of the interface names a part of a picture', () => {
  const named = sheets.filter(([file]) => !ofSlides.test(file));
  expect(named.length).toBeGreaterThan(15);
  expect(
    named.flatMap(([file, names]) =>
      names.filter((name) => ofPicture.test(name)).map((name) => `${file}: ${name}`),
    ),
  ).toEqual([]);
});

it('no sheet of pictures names a part of the interface', () => {
  const named = sheets.filter(([file]) =>
    /^(?:kinds|styles\/flow)\/|^styles\/(?:board|picture)\.css$/u.test(file),
  );
  expect(named.length).toBeGreaterThan(16);
  expect(
    named.flatMap(([file, names]) =>
      names
        .filter((name) => ![ofPicture.test(name), shared.has(name), around.has(name)].includes(true))
        .map((name) => `${file}: ${name}`),
    ),
  ).toEqual([]);
});

it('no sheet rests on what reveal.js sets anew on every slide: the browser would style all of them at every change', () => {
  const rests = sheets.flatMap(([file, names]) => {
    const rules = readText(join('src', file)).replaceAll(/\/\*[\s\S]*?\*\//gu, '');
    const found = names.filter((name) => name === 'past' || name === 'future');
    return [...found, ...(rules.match(/\[class[^\]]*\]/gu) ?? [])].map((name) => `${file}: ${name}`);
  });
  expect(rests).toEqual([]);
});

it('scripts name by the same rule what they find in a picture, and what they mark there while it is explored', () => {
  const folder = 'src/browser/explore';
  const names = readdirSync(folder).flatMap((file) => {
    const code = readText(join(folder, file)).replaceAll(/^import .*$|\$\{[^}]*\}/gmu, '');
    const queries = code.match(/'[^'\n]*'|`[^`\n]*`/gu) ?? [];
    const given = code.match(/(?<=classList\??\.\w+\(')[\w-]+/gu) ?? [];
    return [...given, ...queries.flatMap((query) => namesIn(query.slice(1, -1)))];
  });
  const isWhole = (name: string): boolean => !name.endsWith('-');
  expect(
    unique(
      names.filter(
        (name) => isWhole(name) && !ofPicture.test(name) && !shared.has(name) && !around.has(name),
      ),
    ),
  ).toEqual([]);
  expect(names).toContain('d-near');
});

function namesOf(element: Tree.Element): string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/u).filter((name) => name !== '');
}

/** Whether an element stands in one that has one of these names. */
function isWithin({ parentNode }: Tree.Element, names: readonly string[]): boolean {
  if (!parentNode || !('attrs' in parentNode)) return false;
  return namesOf(parentNode).some((name) => names.includes(name)) || isWithin(parentNode, names);
}

/** The classes that a sheet names. */
function namesIn(sheet: string): string[] {
  const rules = sheet.replaceAll(/\/\*[\s\S]*?\*\/|url\([^)]*\)|'[^']*'/gu, '');
  return unique([...rules.matchAll(/\.([a-z][\w-]*)/gu)].flatMap(([, name]) => name ?? []));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
