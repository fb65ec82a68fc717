import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeOfficeFile } from '../../../src/office/make-office-file.ts';
import { plain } from '../../../src/text/language.ts';
import { splitAtPresses } from '../../../src/text/presses.ts';
import { casesOf, measure } from '../decks.ts';
import { alternativesOf, photosOf } from '../model-alternatives.ts';
import { closed, textsOfSlide } from '../model-texts.ts';
import { formatOf, withoutPictures } from '../picture-bytes.ts';
import { elementsIn, readXml, textOf, type XmlElement } from '../read-xml.ts';

/** So large a file may be for each of its slides, without photos: forty of them in 300 kB. */
const MOST = 7_500;
const MIMETYPE = 'application/vnd.oasis.opendocument.presentation';
const DRAWN = ['draw:frame', 'draw:rect', 'draw:ellipse', 'draw:path', 'draw:connector', 'draw:g'];

const cases = casesOf('odp');

describe.for(cases)('the OpenDocument file of the deck %s', async ([, { deck, language, job }]) => {
  const file = await makeOfficeFile({ ...job, notes: false }, deck);
  const parts = readParts(file);
  const content = partOf(parts, 'content.xml');
  const pages = elementsIn(content, 'draw:page');

  it('is the same twice, and small', async () => {
    expect(await makeOfficeFile({ ...job, notes: false }, deck)).toEqual(file);
    expect(withoutPictures(file)).toBeLessThan(MOST * deck.deck.slides.length);
  });

  it('begins with its type, stored as it is, so that programs know it by its first bytes', () => {
    const view = Buffer.from(file);
    const [method, nameLength, extraLength] = [8, 26, 28].map((at) => view.readUInt16LE(at));
    expect([view.toString('latin1', 0, 4), method, extraLength]).toEqual(['PK\u0003\u0004', 0, 0]);
    expect(view.toString('latin1', 30, 30 + (nameLength ?? 0) + MIMETYPE.length)).toBe(`mimetype${MIMETYPE}`);
  });

  it('lists all its parts, and no other', () => {
    const entries = elementsIn(partOf(parts, 'META-INF/manifest.xml'), 'manifest:file-entry');
    const listed = entries.map(({ attributes }) => attributes['manifest:full-path']);
    const own = Object.keys(unzipSync(file)).filter(
      (path) => !path.startsWith('META-INF/') && path !== 'mimetype',
    );
    expect(new Set(listed)).toEqual(new Set(['/', ...own]));
  });

  it('has ids that no other object has, and shows later only what is there', () => {
    const ids = elementsIn(content).flatMap(({ attributes }) => attributes['xml:id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const page of pages) {
      const outer = page.children.flatMap((child) =>
        typeof child === 'string' ? [] : (child.attributes['xml:id'] ?? []),
      );
      const shown = elementsIn(page, 'anim:set').map(({ attributes }) => attributes['smil:targetElement']);
      expect(outer).toEqual(expect.arrayContaining(shown));
    }
  });

  it('names no style, master or slide that it does not have', () => {
    const all = [content, partOf(parts, 'styles.xml')].flatMap((part) => elementsIn(part));
    const valuesOf = (...names: readonly string[]): readonly string[] =>
      all.flatMap(({ attributes }) => names.flatMap((name) => attributes[name] ?? []));
    const known = new Set(valuesOf('style:name', 'draw:name'));
    const named = valuesOf(
      'draw:style-name',
      'presentation:style-name',
      'text:style-name',
      'table:style-name',
      'style:parent-style-name',
      'draw:master-page-name',
      'style:page-layout-name',
      'draw:stroke-dash',
      'style:font-name',
      'style:font-name-asian',
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    const slides = new Set(pages.map(({ attributes }) => `#${attributes['draw:name']}`));
    expect(valuesOf('xlink:href').filter((href) => href.startsWith('#') && !slides.has(href))).toEqual([]);
  });

  it('says what the deck says, slide by slide in reading order', () => {
    const said = pages.map((page) => closed(elementsIn(page, 'text:p').map(textOf)));
    expect(said).toEqual(deck.deck.slides.map((slide) => textsOfSlide(slide, deck.deck, language, measure)));
  });

  it('has one title a slide, which is the headline', () => {
    const titles = pages.map((page) =>
      elementsIn(page, 'draw:frame')
        .filter(({ attributes }) => attributes['presentation:class'] === 'title')
        .map((frame) => closed([textOf(frame)])),
    );
    expect(titles).toEqual(deck.deck.slides.map(({ headline }) => [closed([headline[language]])]));
  });

  it('takes as many clicks a slide as the deck takes presses', () => {
    const clicks = pages.map(
      (page) =>
        elementsIn(page, 'anim:par').filter(
          ({ attributes }) => attributes['presentation:node-type'] === 'on-click',
        ).length,
    );
    expect(clicks).toEqual(deck.deck.slides.map(({ steps }) => steps));
  });

  it('says of all that is no text what it shows, or that it is for the eye alone', () => {
    const silent = elementsIn(content, ...DRAWN).filter(
      (object) =>
        elementsIn(object, 'text:p').length === 0 &&
        object.attributes['loext:decorative'] !== 'true' &&
        !object.children.some((child) => typeof child !== 'string' && child.name === 'svg:desc'),
    );
    expect(silent).toEqual([]);
  });

  it('tells each picture once: where there are photos by their alternatives, or else as the page tells it, with its data', () => {
    const told = pages.map((page) => elementsIn(page, 'svg:desc').map(textOf));
    expect(told).toEqual(
      deck.deck.slides.map((slide) => alternativesOf(slide, deck.deck, language, measure)),
    );
  });

  it('has each photo as a picture of its own, with a part that every program shows', () => {
    const files = unzipSync(file);
    const shown = pages.map((page) =>
      elementsIn(page, 'draw:frame').flatMap((frame) => {
        const [image] = elementsIn(frame, 'draw:image');
        if (!image) return [];
        const { 'xlink:href': path = '', 'draw:mime-type': type } = image.attributes;
        expect(`image/${formatOf(files[path])}`).toBe(type);
        return elementsIn(frame, 'svg:desc').map(textOf);
      }),
    );
    expect(shown).toEqual(
      deck.deck.slides.map(({ picture }) => photosOf(picture).map(({ alt }) => plain(alt[language]))),
    );
  });

  it('gives all letters a face and a language for each script', () => {
    const letters = elementsIn(content, 'style:text-properties');
    const wanted = ['style:font-name', 'style:font-name-asian', 'fo:language', 'style:language-asian'];
    expect(letters.filter(({ attributes }) => wanted.some((name) => !attributes[name]))).toEqual([]);
    const spans = elementsIn(content, 'text:span').filter(({ attributes }) => !attributes['text:style-name']);
    expect(spans).toEqual([]);
  });

  it('has every table as one that knows its head or its names', () => {
    const unmarked = elementsIn(content, 'table:table').filter(
      ({ attributes }) =>
        !attributes['table:use-first-row-styles'] && !attributes['table:use-first-column-styles'],
    );
    expect(unmarked).toEqual([]);
  });

  it('holds no word of the notes unless it is the presenter’s, which holds them all', async () => {
    expect(elementsIn(content, 'presentation:notes')).toEqual([]);
    const own = readParts(await makeOfficeFile({ ...job, notes: true }, deck));
    const notes = elementsIn(partOf(own, 'content.xml'), 'presentation:notes').map((page) =>
      elementsIn(page, 'text:p').map(textOf),
    );
    expect(notes).toEqual(
      deck.deck.slides.map((slide) =>
        splitAtPresses(slide.notes[language].replaceAll('|', '')).filter(Boolean),
      ),
    );
  });
});

function readParts(file: Uint8Array): ReadonlyMap<string, XmlElement> {
  const parts = Object.entries(unzipSync(file)).filter(([path]) => path.endsWith('.xml'));
  return new Map(parts.map(([path, content]) => [path, readXml(strFromU8(content))]));
}

function partOf(parts: ReadonlyMap<string, XmlElement>, path: string): XmlElement {
  const part = parts.get(path);
  if (!part) throw new Error(`The file has no part ${path}.`);
  return part;
}
