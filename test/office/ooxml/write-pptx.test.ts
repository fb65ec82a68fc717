import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeOfficeFile } from '../../../src/office/make-office-file.ts';
import { plain } from '../../../src/text/language.ts';
import { splitAtPresses } from '../../../src/text/presses.ts';
import { casesOf, measure } from '../decks.ts';
import { alternativesOf, photosOf } from '../model-alternatives.ts';
import { closed, textsOfSlide } from '../model-texts.ts';
import { formatOf, withoutPictures } from '../picture-bytes.ts';
import { elementsIn } from '../read-xml.ts';
import { objectsOf, propertiesOf, readPptx, runsOf, slidesOf, targetsOf } from './read-pptx.ts';

/** So large a file may be for each of its slides, without photos: forty of them in 300 kB. */
const MOST = 7_500;

const cases = casesOf('pptx');

describe.for(cases)('the PowerPoint file of the deck %s', async ([, { deck, language, job }]) => {
  const file = await makeOfficeFile({ ...job, notes: false }, deck);
  const parts = readPptx(file);
  const slides = slidesOf(parts);

  it('is the same twice, and small', async () => {
    expect(await makeOfficeFile({ ...job, notes: false }, deck)).toEqual(file);
    expect(withoutPictures(file)).toBeLessThan(MOST * deck.deck.slides.length);
  });

  it('says what each of its parts is, and names none that it does not have', () => {
    const [types] = elementsIn(
      parts.get('[Content_Types].xml') ?? { name: '', attributes: {}, children: [] },
      'Types',
    );
    const named = types ? elementsIn(types, 'Override').map(({ attributes }) => attributes['PartName']) : [];
    const own = [...parts.keys()].filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml');
    expect(new Set(named)).toEqual(new Set(own.map((path) => `/${path}`)));
    expect(named.length).toBe(own.length);
    const endings = types
      ? elementsIn(types, 'Default').map(({ attributes }) => attributes['Extension'])
      : [];
    const used = Object.keys(unzipSync(file)).map((path) => path.slice(path.lastIndexOf('.') + 1));
    expect(new Set(endings)).toEqual(new Set(used));
  });

  it('has no relation that ends nowhere, and none that is not used where its id is asked for', () => {
    const targets = targetsOf(parts);
    const files = unzipSync(file);
    expect(targets.filter(({ to }) => to !== undefined && !(to in files))).toEqual([]);
    const asked = [...parts].flatMap(([path, part]) =>
      elementsIn(part).flatMap(({ attributes }) =>
        Object.entries(attributes).flatMap(([name, id]) => (name.startsWith('r:') ? [`${path} ${id}`] : [])),
      ),
    );
    const known = new Set(targets.map(({ from, id }) => `${from} ${id}`));
    expect(asked.filter((one) => !known.has(one))).toEqual([]);
  });

  it('has ids that no other object of the slide has, and shows none later that it does not have', () => {
    for (const slide of slides) {
      const ids = elementsIn(slide, 'p:cNvPr').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
      const objects = new Set(objectsOf(slide));
      const outer = elementsIn(slide, 'p:spTree')[0]?.children.flatMap((child) =>
        typeof child !== 'string' && objects.has(child) ? [propertiesOf(child).attributes['id']] : [],
      );
      const shown = elementsIn(slide, 'p:spTgt', 'p:bldP').map(({ attributes }) => attributes['spid']);
      expect(outer).toEqual(expect.arrayContaining(shown));
    }
  });

  it('says what the deck says, slide by slide in reading order', () => {
    const said = slides.map((slide) => closed([runsOf(slide)]));
    expect(said).toEqual(deck.deck.slides.map((slide) => textsOfSlide(slide, deck.deck, language, measure)));
  });

  it('has one title a slide, in its placeholder, which is the headline', () => {
    const titles = slides.map((slide) =>
      objectsOf(slide)
        .filter((object) =>
          elementsIn(object, 'p:ph').some(({ attributes }) => attributes['type'] === 'title'),
        )
        .map((object) => closed([runsOf(object)])),
    );
    expect(titles).toEqual(deck.deck.slides.map(({ headline }) => [closed([headline[language]])]));
  });

  it('takes as many clicks a slide as the deck takes presses', () => {
    const clicks = slides.map(
      (slide) =>
        elementsIn(slide, 'p:cTn').filter(({ attributes }) => attributes['nodeType'] === 'clickEffect')
          .length,
    );
    expect(clicks).toEqual(deck.deck.slides.map(({ steps }) => steps));
  });

  it('says of all that is no text what it shows, or that it is for the eye alone', () => {
    const silent = slides.flatMap((slide) =>
      objectsOf(slide).filter((object) => {
        const properties = propertiesOf(object);
        const isMarked =
          properties.attributes['descr'] !== undefined ||
          elementsIn(properties, 'adec:decorative').length > 0;
        return !isMarked && runsOf(object) === '';
      }),
    );
    expect(silent).toEqual([]);
  });

  it('tells each picture once: where there are photos by their alternatives, or else as the page tells it, with its data', () => {
    const told = slides.map((slide) =>
      elementsIn(slide, 'p:cNvPr').flatMap(({ attributes }) => attributes['descr'] ?? []),
    );
    expect(told).toEqual(
      deck.deck.slides.map((slide) => alternativesOf(slide, deck.deck, language, measure)),
    );
  });

  it('has each photo as a picture of its own, with a part that every program shows', () => {
    const targets = targetsOf(parts);
    const files = unzipSync(file);
    const shown = slides.map((slide, index) =>
      elementsIn(slide, 'p:pic').map((picture) => {
        const [blip] = elementsIn(picture, 'a:blip');
        const { to = '' } =
          targets.find(
            ({ from, id }) =>
              from === `ppt/slides/slide${index + 1}.xml` && id === blip?.attributes['r:embed'],
          ) ?? {};
        expect(formatOf(files[to])).toBe(to.slice(to.lastIndexOf('.') + 1));
        return propertiesOf(picture).attributes['descr'];
      }),
    );
    expect(shown).toEqual(
      deck.deck.slides.map(({ picture }) => photosOf(picture).map(({ alt }) => plain(alt[language]))),
    );
  });

  it('gives each run a language and a face for each script', () => {
    const runs = slides
      .flatMap((slide) => elementsIn(slide, 'a:r', 'a:fld'))
      .flatMap((run) => elementsIn(run, 'a:rPr'));
    const bare = runs.filter(
      (run) =>
        run.attributes['lang'] === undefined ||
        elementsIn(run, 'a:latin').length !== 1 ||
        elementsIn(run, 'a:ea').length !== 1,
    );
    expect(bare).toEqual([]);
  });

  it('has every table as one that knows its head or its names', () => {
    const tables = slides.flatMap((slide) => elementsIn(slide, 'a:tblPr'));
    expect(tables.filter(({ attributes }) => !attributes['firstRow'] && !attributes['firstCol'])).toEqual([]);
  });

  it('colours all that is drawn by the theme', () => {
    expect(slides.flatMap((slide) => elementsIn(slide, 'a:srgbClr'))).toEqual([]);
  });

  it('lists the sections with their slides', () => {
    const [presentation] = [parts.get('ppt/presentation.xml')];
    const sections = presentation ? elementsIn(presentation, 'p14:section') : [];
    expect(
      sections.map((section) => [section.attributes['name'], elementsIn(section, 'p14:sldId').length]),
    ).toEqual(
      deck.deck.sections.map(({ id, title }) => [
        title[language],
        deck.deck.slides.filter(({ section }) => section.id === id).length,
      ]),
    );
  });

  it('holds no word of the notes unless it is the presenter’s, which holds them all', async () => {
    expect([...parts.keys()].filter((path) => path.includes('notes'))).toEqual([]);
    const withNotes = await makeOfficeFile({ ...job, notes: true }, deck);
    const [own, files] = [readPptx(withNotes), unzipSync(withNotes)];
    expect(targetsOf(own).filter(({ to }) => to !== undefined && !(to in files))).toEqual([]);
    const notes = [...own]
      .filter(([path]) => /notesSlide\d+\.xml$/u.test(path))
      .map(([, part]) => elementsIn(part, 'a:p').map(runsOf));
    expect(notes).toEqual(
      deck.deck.slides.map((slide) =>
        splitAtPresses(slide.notes[language].replaceAll('|', '')).filter(Boolean),
      ),
    );
  });
});
