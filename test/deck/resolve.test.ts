import { describe, expect, it } from 'vitest';
import { DeckError } from '../../src/deck/error.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { kindNames } from '../../src/kinds/schemas.ts';
import { smallDeck, type Changes } from '../fixtures/small-deck.ts';
import { problemsOf } from './problems.ts';

describe('a deck is refused', () => {
  it.for<[what: string, changes: Changes, line: string]>([
    [
      'for two slides with one id',
      { 'slides.frame.id': 'beacon' },
      'slides/beacon › id: “beacon” appears twice. Give each its own id.',
    ],
    [
      'for a slide of the backup with the id of another',
      { 'backup[1].id': 'beacon' },
      'slides/beacon › id: “beacon” appears twice. Give each its own id.',
    ],
    [
      'for two terms with one id',
      { 'glossary[2]': { id: 'tide', name: 'Ebb', meaning: { zh: '退潮', en: 'Ebb' } } },
      'glossary/tide › id: “tide” appears twice. Give each its own id.',
    ],
    [
      'for two paragraphs with one id',
      { 'source.paragraphs[2]': { id: 'P1', about: { zh: '又一段', en: 'Another' } } },
      'source/P1 › id: “P1” appears twice. Give each its own id.',
    ],
    [
      'for two sections with one id',
      { 'sections[1].id': 'start' },
      'sections: the id “start” appears twice. Give each section its own id.',
    ],
    [
      'for a section that takes the id of the backup',
      { 'sections[1].id': 'backup' },
      'sections: the id “backup” appears twice. Give each section its own id.',
    ],
    [
      'for a slide with an id of the page',
      { 'slides.frame.id': 'contents' },
      'slides/contents › id: “contents” is an id of the page itself. Give the slide another id.',
    ],
    [
      'for a slide with the id of a headline',
      { 'slides.frame.id': 'beacon-headline' },
      'slides/beacon-headline › id: “beacon-headline” is an id of the page itself. Give the slide another id.',
    ],
    [
      'for an id that is not one',
      { 'slides.frame.id': 'The Facts' },
      'slides/The Facts › id: is not an id: “The Facts”. Use small letters and digits joined by hyphens.',
    ],
    [
      'for planned time that is missing',
      { 'slides.frame.seconds': undefined },
      'slides/frame › seconds: is missing. Give the planned time in seconds.',
    ],
    [
      'for planned time of 0',
      { 'slides.frame.seconds': 0 },
      'slides/frame › seconds: is 0, not a planned time above 0. Give more than 0.',
    ],
    [
      'for planned time below 0',
      { 'slides.frame.seconds': -5 },
      'slides/frame › seconds: is -5, not a planned time above 0. Give more than 0.',
    ],
    [
      'for planned time in words',
      { 'slides.frame.seconds': '30' },
      'slides/frame › seconds: is “30”, not of the type number. Write a number, without quotation marks.',
    ],
    [
      'for planned time that is no number',
      { 'slides.frame.seconds': Number.NaN },
      'slides/frame › seconds: is not of the type number. Write a value of the type number.',
    ],
    [
      'for planned time without end',
      { 'slides.frame.seconds': Number.POSITIVE_INFINITY },
      'slides/frame › seconds: is not of the type number. Write a value of the type number.',
    ],
    [
      'for planned time in the backup',
      { 'slides.questions.seconds': 30 },
      'slides/questions › seconds: is given on a backup slide. Remove it; backup slides are not planned.',
    ],
    [
      'for a kind that does not exist',
      { 'slides.frame.picture.kind': 'pie' },
      `slides/frame › picture.kind: is of an unknown kind: “pie”. Use one of: ${kindNames.join(', ')}.`,
    ],
    [
      'for a picture without a kind',
      { 'slides.frame.picture.kind': undefined },
      `slides/frame › picture.kind: is of an unknown kind. Use one of: ${kindNames.join(', ')}.`,
    ],
    [
      'for a field that does not exist on a slide',
      { 'slides.frame.headlines': 1 },
      'slides/frame: has no field “headlines”. Remove it, or check its spelling.',
    ],
    [
      'for a field that does not exist in a picture',
      { 'slides.frame.picture.finding.not': 1 },
      'slides/frame › picture.finding: has no field “not”. Remove it, or check its spelling.',
    ],
    [
      'for a language that does not exist',
      { 'slides.frame.headline.de': 'Hafen' },
      'slides/frame › headline: has no field “de”. Remove it, or check its spelling.',
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
      { 'slides.frame.picture.frame.verb.firmness': 'surely' },
      'slides/frame › picture.frame.verb.firmness: is “surely”, not one of the allowed values. Use one of: will, expects, could, hope.',
    ],
    [
      'for too few parts',
      { 'slides.asked.picture.rows': [] },
      'slides/asked › picture.rows: is too short. Give at least 1.',
    ],
    [
      'for too many parts',
      { 'slides.frame.picture.exchange.beads': ['A', 'B', 'C', 'D', 'E', 'F'] },
      'slides/frame › picture.exchange.beads: is too long. Give at most 5.',
    ],
    [
      'for a paragraph’s id that is not one',
      { 'slides.frame.sources[0]': 'first' },
      'slides/frame › sources[0]: is not the id of a paragraph: “first”. Write a capital and a number, such as P2.',
    ],
    [
      'for a step between steps',
      { 'slides.frame.picture.finding.step': 0.5 },
      'slides/frame › picture.finding.step: is not of the type int. Write a value of the type int.',
    ],
    [
      'for a step before the start',
      { 'slides.frame.picture.finding.step': -1 },
      'slides/frame › picture.finding.step: is too small. Give at least 0.',
    ],
    [
      'for a step beyond all',
      { 'slides.frame.picture.finding.step': 2 ** 50 },
      'slides/frame › picture.finding.step: is too large. Give at most 12.',
    ],
    [
      'for a gap between steps',
      { 'slides.frame.picture.frame.step': 5 },
      'slides/frame › picture: has 5 steps, but nothing appears at step 3, 4. Number the steps from 1 without a gap.',
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
      'for a slide that is imported by a name that its file does not export',
      { 'backup[1]': undefined },
      'slides/(number 6, without an id): is nothing. Import it by the name by which its file exports it.',
    ],
    [
      'for a slide that is none',
      { 'backup[1]': null },
      'slides/(number 6, without an id): is not of the type object. Write a value of the type object.',
    ],
  ])('%s', ([, changes, line]) => {
    expect(problemsOf(smallDeck(changes))).toContain(line);
  });

  it('with the mistakes of several slides told together', () => {
    const lines = problemsOf(
      smallDeck({
        'slides.frame.headline.zh': '',
        'slides.participants.seconds': -1,
        'slides.beacon.picture.finding.text.en': '港',
        'slides.questions.notes': undefined,
        'delegations.bodies[0].source': 'P9',
      }),
    );
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'slides/frame › headline.zh',
      'slides/participants › seconds',
      'slides/beacon › picture.finding.text.en',
      'slides/questions › notes',
      'delegations › bodies[0].source',
    ]);
  });

  it('with all the mistakes of one slide told together', () => {
    const changes = {
      'slides.frame.headline': undefined,
      'slides.frame.picture.finding.text.en': '',
      'slides.frame.seconds': 'x',
    };
    expect(problemsOf(smallDeck(changes)).map((line) => line.split(':')[0])).toEqual([
      'slides/frame › headline',
      'slides/frame › picture.finding.text.en',
      'slides/frame › seconds',
    ]);
  });

  it('with the mistakes of slides told even where their section has one', () => {
    const lines = problemsOf(
      smallDeck({ 'sections[0].title': undefined, 'slides.participants.headline.en': '' }),
    );
    expect(lines).toEqual([
      'sections › [0].title: is missing. Write it in both languages: { zh: …, en: … }.',
      'slides/participants › headline.en: is empty. Write the text.',
    ]);
  });

  it('with unknown references told even where another part of the deck cannot be read', () => {
    const changes = {
      'source.paragraphs[0].about.en': '',
      'delegations.people[0].body': 'nobody',
      'slides.frame.terms': ['ebb'],
      'slides.glossary.picture.rows[1].term': 'low',
      'slides.questions.sources': ['P9'],
    };
    expect(problemsOf(smallDeck(changes)).map((line) => line.split(':')[0])).toEqual([
      'deck › source.paragraphs[0].about.en',
      'delegations › people[0].body',
      'slides/frame › terms[0]',
      'slides/glossary › picture.rows[1].term',
    ]);
  });

  it('by an error that carries each problem as data', () => {
    const resolve = (): unknown => resolveDeck(smallDeck({ 'slides.frame.headline.zh': '' }));
    expect(resolve).toThrow(DeckError);
    expect(resolve).toThrow(
      expect.objectContaining({
        name: 'DeckError',
        problems: [
          { place: 'slides/frame', field: 'headline.zh', message: 'is empty', remedy: 'Write the text' },
        ],
      }),
    );
  });
});
