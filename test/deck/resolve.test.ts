import { describe, expect, it } from 'vitest';
import { DeckError } from '../../src/deck/error.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { slideKinds } from '../../src/kinds/schemas.ts';
import { smallDeck, type Changes } from '../fixtures/small-deck.ts';
import { problemsOf } from './problems.ts';

describe('a deck is resolved', () => {
  const deck = resolveDeck(smallDeck());
  const slideOf = (id: string) => deck.slides.find((slide) => slide.id === id);

  it('with its slides in order, the backup last', () => {
    expect(deck.slides.map(({ id }) => id).join(' ')).toBe(
      'title tiles facts rounds participants tree chain overlap topic-map lanes platform lintel stages mirror matrix ladder glossary open',
    );
    expect(deck.slides.map(({ position }) => position)).toEqual(deck.slides.map((_, index) => index + 1));
    expect(deck.talkLength).toBe(16);
  });

  it('with numbers that start again in the backup', () => {
    expect(deck.slides.map(({ number }) => number).slice(-4)).toEqual(['15', '16', 'B1', 'B2']);
  });

  it('with the time before each slide, and none for the backup', () => {
    const timed = resolveDeck(smallDeck({ 'slides.title.seconds': 25, 'slides.tiles.seconds': 7.5 }));
    expect(timed.slides.slice(0, 4).map(({ startsAt }) => startsAt)).toEqual([0, 25, 32.5, 42.5]);
    expect(timed.seconds).toBe(172.5);
    expect(timed.slides.slice(-2)).toMatchObject([
      { seconds: 0, startsAt: 172.5 },
      { seconds: 0, startsAt: 172.5 },
    ]);
  });

  it('with the steps of every slide', () => {
    expect(deck.slides.map(({ steps }) => steps)).toEqual([
      0, 2, 1, 2, 6, 2, 2, 3, 0, 2, 3, 3, 3, 3, 3, 3, 0, 0,
    ]);
  });

  it('with every default filled in', () => {
    expect(slideOf('facts')).toMatchObject({ ours: false, terms: [] });
    expect(
      resolveDeck(smallDeck({ 'slides.mirror.picture.fields': undefined })).slides[13]?.picture,
    ).toMatchObject({
      fields: [],
    });
    expect(slideOf('facts')?.picture).toMatchObject({ facts: [{ step: 1 }, { step: 0 }] });
    expect(deck.delegations.bodies.map(({ lead, aliases }) => [lead, aliases])).toEqual([
      [true, []],
      [false, ['漁民公會']],
      [true, []],
      [false, []],
      [false, []],
    ]);
  });

  it('with a plain name in both languages', () => {
    expect(slideOf('tiles')?.picture).toMatchObject({ tiles: [{}, { label: { zh: 'LNG', en: 'LNG' } }] });
  });

  it('with paragraphs and terms in place of their ids', () => {
    expect(slideOf('tiles')).toMatchObject({
      sources: [{ id: 'P1', about: { en: 'Who convened it' } }],
      terms: [{ id: 'lng', full: { en: 'Liquefied natural gas' } }],
    });
  });

  it('with its sections, the backup among them only when there is one', () => {
    expect(deck.sections.map(({ id, backup }) => [id, backup])).toEqual([
      ['start', false],
      ['rest', false],
      ['backup', true],
    ]);
    expect(slideOf('tiles')?.section.id).toBe('start');
    const bare = resolveDeck(smallDeck({ backup: undefined }));
    expect(bare.sections.map(({ id }) => id)).toEqual(['start', 'rest']);
  });

  it('to the same deck every time, and without a change to what was written', () => {
    const spec = smallDeck();
    expect(resolveDeck(spec)).toEqual(resolveDeck(spec));
    expect(spec).toEqual(smallDeck());
  });
});

describe('a deck is refused', () => {
  it.for<[what: string, changes: Changes, line: string]>([
    [
      'for two slides with one id',
      { 'slides.facts.id': 'tree' },
      'slides/tree › id: “tree” stands twice. Give each its own id.',
    ],
    [
      'for a slide of the backup with the id of another',
      { 'backup[1].id': 'tree' },
      'slides/tree › id: “tree” stands twice. Give each its own id.',
    ],
    [
      'for two terms with one id',
      { 'glossary[2]': { id: 'tide', name: 'Ebb', meaning: { zh: '退潮', en: 'Ebb' } } },
      'glossary/tide › id: “tide” stands twice. Give each its own id.',
    ],
    [
      'for two paragraphs with one id',
      { 'source.paragraphs[2]': { id: 'P1', about: { zh: '又一段', en: 'Another' } } },
      'source/P1 › id: “P1” stands twice. Give each its own id.',
    ],
    [
      'for two sections with one id',
      { 'sections[1].id': 'start' },
      'sections: the id “start” stands twice. Give each section its own id.',
    ],
    [
      'for a section that takes the id of the backup',
      { 'sections[1].id': 'backup' },
      'sections: the id “backup” stands twice. Give each section its own id.',
    ],
    [
      'for a slide with an id of the page',
      { 'slides.facts.id': 'contents' },
      'slides/contents › id: “contents” is an id of the page itself. Give the slide another id.',
    ],
    [
      'for a slide with the id of a headline',
      { 'slides.facts.id': 'tree-headline' },
      'slides/tree-headline › id: “tree-headline” is an id of the page itself. Give the slide another id.',
    ],
    [
      'for an id that is not one',
      { 'slides.facts.id': 'The Facts' },
      'slides/The Facts › id: is not an id: “The Facts”. Use small letters and digits joined by hyphens, or a paragraph such as P2.',
    ],
    [
      'for planned time that is missing',
      { 'slides.facts.seconds': undefined },
      'slides/facts › seconds: is missing. Give the planned time in seconds.',
    ],
    [
      'for planned time of 0',
      { 'slides.facts.seconds': 0 },
      'slides/facts › seconds: is 0, not a planned time above 0. Give more than 0.',
    ],
    [
      'for planned time below 0',
      { 'slides.facts.seconds': -5 },
      'slides/facts › seconds: is -5, not a planned time above 0. Give more than 0.',
    ],
    [
      'for planned time in words',
      { 'slides.facts.seconds': '30' },
      'slides/facts › seconds: is not of the type number. Write a value of the type number.',
    ],
    [
      'for planned time that is no number',
      { 'slides.facts.seconds': Number.NaN },
      'slides/facts › seconds: is not of the type number. Write a value of the type number.',
    ],
    [
      'for planned time without end',
      { 'slides.facts.seconds': Number.POSITIVE_INFINITY },
      'slides/facts › seconds: is not of the type number. Write a value of the type number.',
    ],
    [
      'for planned time in the backup',
      { 'slides.open.seconds': 30 },
      'slides/open › seconds: stands on a backup slide. Remove it; backup slides are not planned.',
    ],
    [
      'for a kind that does not exist',
      { 'slides.facts.picture.kind': 'pie' },
      `slides/facts › picture.kind: is of an unknown kind: “pie”. Use one of: ${slideKinds.join(', ')}.`,
    ],
    [
      'for a picture without a kind',
      { 'slides.facts.picture.kind': undefined },
      `slides/facts › picture.kind: is of an unknown kind. Use one of: ${slideKinds.join(', ')}.`,
    ],
    [
      'for a field that does not exist on a slide',
      { 'slides.facts.headlines': 1 },
      'slides/facts: has no field “headlines”. Remove it, or check its spelling.',
    ],
    [
      'for a field that does not exist in a picture',
      { 'slides.facts.picture.facts[0].not': 1 },
      'slides/facts › picture.facts[0]: has no field “not”. Remove it, or check its spelling.',
    ],
    [
      'for a language that does not exist',
      { 'slides.facts.headline.de': 'Hafen' },
      'slides/facts › headline: has no field “de”. Remove it, or check its spelling.',
    ],
    [
      'for a field that does not exist in the deck',
      { subtitle: 'x' },
      'deck: has no field “subtitle”. Remove it, or check its spelling.',
    ],
    [
      'for a field that does not exist in a section',
      { 'sections[0].note': 'x' },
      'sections › [0]: has no field “note”. Remove it, or check its spelling.',
    ],
    [
      'for a value outside a list',
      { 'slides.rounds.picture.rounds[0].state': 'planned' },
      'slides/rounds › picture.rounds[0].state: is “planned”, not one of the allowed values. Use one of: held, hoped.',
    ],
    [
      'for too few parts',
      { 'slides.rounds.picture.rounds[1]': undefined, 'slides.rounds.picture.rounds.length': 1 },
      'slides/rounds › picture.rounds: is too little. Give at least 2.',
    ],
    [
      'for too many parts',
      { 'slides.tree.picture.branches[2]': { label: 'AIS' } },
      'slides/tree › picture.branches: is more than fits. Give at most 2.',
    ],
    [
      'for no readers’ text',
      { 'slides.facts.detail': [] },
      'slides/facts › detail: is too little. Give at least 1.',
    ],
    [
      'for no source',
      { 'slides.facts.sources': [] },
      'slides/facts › sources: is too little. Give at least 1.',
    ],
    [
      'for a paragraph’s id that is not one',
      { 'slides.facts.sources[0]': 'first' },
      `slides/facts › sources[0]: is not a paragraph's id: “first”. Use small letters and digits joined by hyphens, or a paragraph such as P2.`,
    ],
    [
      'for a step between steps',
      { 'slides.facts.picture.facts[0].step': 0.5 },
      'slides/facts › picture.facts[0].step: is not of the type int. Write a value of the type int.',
    ],
    [
      'for a step before the start',
      { 'slides.facts.picture.facts[0].step': -1 },
      'slides/facts › picture.facts[0].step: is too little. Give at least 0.',
    ],
    [
      'for a step beyond all',
      { 'slides.facts.picture.facts[0].step': 2 ** 50 },
      'slides/facts › picture.facts[0].step: is more than fits. Give at most 12.',
    ],
    [
      'for a gap between steps',
      { 'slides.facts.picture.facts[0].step': 3 },
      'slides/facts › picture: has 3 steps, but nothing appears at step 1, 2. Number the steps from 1 without a gap.',
    ],
    ['for a missing frame', { glossary: undefined }, 'deck › glossary: is missing. Write it (array).'],
    [
      'for a backup that is no list',
      { backup: { id: 'b' } },
      'backup: is not of the type array. Write a value of the type array.',
    ],
    [
      'for sections that are missing',
      { sections: undefined, backup: undefined },
      'sections: is missing. Write it (array).',
    ],
    [
      'for a slide that is none',
      { 'backup[1]': null },
      'slides/(number 18, without an id): is not of the type object. Write a value of the type object.',
    ],
  ])('%s', ([, changes, line]) => {
    expect(problemsOf(smallDeck(changes))).toContain(line);
  });

  it('with the mistakes of several slides told together', () => {
    const lines = problemsOf(
      smallDeck({
        'slides.facts.headline.zh': '',
        'slides.tree.seconds': -1,
        'slides.chain.picture.links[0].label.en': '港',
        'slides.open.notes': undefined,
        'delegations.bodies[0].source': 'P9',
      }),
    );
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'slides/facts › headline.zh',
      'slides/tree › seconds',
      'slides/chain › picture.links[0].label.en',
      'slides/open › notes',
      'delegations › bodies[0].source',
    ]);
  });

  it('with all the mistakes of one slide told together', () => {
    const changes = {
      'slides.facts.headline': undefined,
      'slides.facts.picture.facts[1].value.en': '',
      'slides.facts.ours': 1,
    };
    expect(problemsOf(smallDeck(changes)).map((line) => line.split(':')[0])).toEqual([
      'slides/facts › headline',
      'slides/facts › picture.facts[1].value.en',
      'slides/facts › ours',
    ]);
  });

  it('with the mistakes of slides told even where their section has one', () => {
    const lines = problemsOf(smallDeck({ 'sections[0].title': undefined, 'slides.tree.headline.en': '' }));
    expect(lines).toEqual([
      'sections › [0].title: is missing. Write it (object).',
      'slides/tree › headline.en: is empty. Write the text.',
    ]);
  });

  it('with unknown references told even where another part of the deck cannot be read', () => {
    const changes = {
      'source.paragraphs[0].about.en': '',
      'delegations.people[0].body': 'nobody',
      'slides.facts.terms': ['ebb'],
      'slides.tiles.picture.tiles[0].slide': 'nowhere',
      'slides.open.sources': ['P9'],
    };
    expect(problemsOf(smallDeck(changes)).map((line) => line.split(':')[0])).toEqual([
      'deck › source.paragraphs[0].about.en',
      'delegations › people[0].body',
      'slides/tiles › picture.tiles[0].slide',
      'slides/facts › terms[0]',
    ]);
  });

  it('by an error that carries each problem as data', () => {
    const resolve = (): unknown => resolveDeck(smallDeck({ 'slides.facts.headline.zh': '' }));
    expect(resolve).toThrow(DeckError);
    expect(resolve).toThrow(
      expect.objectContaining({
        name: 'DeckError',
        problems: [
          { place: 'slides/facts', field: 'headline.zh', message: 'is empty', remedy: 'Write the text' },
        ],
      }),
    );
  });
});
