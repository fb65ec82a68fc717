import { expect, it } from 'vitest';
import gallery from '../../../examples/gallery/deck.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import { kindNames } from '../../../src/kinds/schemas.ts';
import { renderGalleryPage } from '../../../src/page/gallery/page.ts';
import { readReference } from '../../../src/reference/reference.ts';
import { measure } from '../../fixtures/measure.ts';
import { origin } from '../../fixtures/origin.ts';
import { attribute, readPage, valuesOf } from '../../page/read-page.ts';

const deck = resolveDeck(gallery);
const { kinds } = readReference(process.cwd(), deck, measure);
const slides = gallery.sections.flatMap((section) => section.slides);
const { head, body } = renderGalleryPage({
  deck,
  edition: 'public',
  origin,
  icons: new Map(),
  measure,
  entries: new Map(Object.entries(kinds)),
  samples: new Map(slides.map(({ id, picture }) => [id, picture])),
});
const page = readPage(body.value);
const ids = valuesOf(page, 'id');

it('the gallery shows every kind and every sample once, and leads to each kind', () => {
  expect(ids).toEqual(expect.arrayContaining([...kindNames, ...slides.map(({ id }) => `sample-${id}`)]));
  expect(valuesOf(page, 'href')).toEqual(expect.arrayContaining(kindNames.map((kind) => `#${kind}`)));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it('the gallery lists every field of every kind', () => {
  for (const { fields } of Object.values(kinds))
    for (const { path } of fields) expect(body.value).toContain(`<code>${path}</code>`);
});

it('the gallery has no script and no handler of its own', () => {
  expect(page.elements.filter(({ nodeName }) => ['script', 'iframe', 'object'].includes(nodeName))).toEqual(
    [],
  );
  expect(page.elements.filter((element) => attribute(element, 'style') !== undefined)).toEqual([]);
  expect(head.value).not.toContain('<script');
});
