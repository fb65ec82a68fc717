import { describe, expect, it } from 'vitest';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { smallDeck } from '../fixtures/small-deck.ts';

describe('a deck is built', () => {
  const deck = resolveDeck(smallDeck());
  const slideOf = (id: string) => deck.slides.find((slide) => slide.id === id);

  it('with its slides in order, the backup last', () => {
    expect(deck.slides.map(({ id }) => id)).toEqual([
      'frame',
      'participants',
      'beacon',
      'asked',
      'glossary',
      'questions',
    ]);
    expect(deck.slides.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(deck.talkLength).toBe(4);
  });

  it('with numbers that start again in the backup', () => {
    expect(deck.slides.map(({ number }) => number)).toEqual(['1', '2', '3', '4', 'B1', 'B2']);
  });

  it('with the time before each slide, and none for the backup', () => {
    const timed = resolveDeck(smallDeck({ 'slides.frame.seconds': 25, 'slides.participants.seconds': 17.5 }));
    expect(timed.slides.map(({ startsAt }) => startsAt)).toEqual([0, 25, 42.5, 62.5, 82.5, 82.5]);
    expect(timed.seconds).toBe(82.5);
    expect(timed.slides.at(-1)).toMatchObject({ seconds: 0 });
  });

  it('with the steps of every slide', () => {
    expect(deck.slides.map(({ steps }) => steps)).toEqual([3, 2, 3, 0, 0, 0]);
  });

  it('with every default filled in', () => {
    expect(slideOf('frame')?.terms).toEqual([]);
    expect(
      resolveDeck(
        smallDeck({
          'slides.frame.picture.finding.step': undefined,
          'slides.frame.picture.subject.step': 1,
          'slides.frame.picture.frame.step': 2,
        }),
      ).slides[0]?.picture,
    ).toMatchObject({ finding: { step: 0 } });
    expect(deck.delegations.bodies.map(({ aliases }) => aliases)).toEqual([[], ['漁民公會'], [], [], []]);
    expect(slideOf('participants')?.remark).toEqual(deck.delegations.kindsNote);
    expect(slideOf('people')?.remark).toBeUndefined();
    expect(deck.languages).toEqual(['zh', 'en']);
    expect(resolveDeck(smallDeck({ firstLanguage: 'en' })).languages).toEqual(['en', 'zh']);
  });

  it('with the topic of a slide, and its place among the topics', () => {
    expect(slideOf('frame')?.topic).toEqual(deck.topics[0]);
    expect(deck.topics).toMatchObject([{ number: 1, shortName: { en: 'Lights' } }]);
    expect(slideOf('beacon')?.topic).toBeUndefined();
  });

  it('with a plain name in both languages', () => {
    expect(slideOf('frame')?.picture).toMatchObject({
      exchange: { beads: [{}, { zh: 'LNG', en: 'LNG' }] },
    });
  });

  it('with paragraphs and terms in place of their ids', () => {
    expect(slideOf('participants')).toMatchObject({
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
    expect(slideOf('participants')?.section.id).toBe('start');
    const bare = resolveDeck(smallDeck({ backup: undefined, brief: undefined }));
    expect(bare.sections.map(({ id }) => id)).toEqual(['start', 'rest']);
  });

  it('to the same deck every time, and without a change to what was written', () => {
    const spec = smallDeck();
    expect(resolveDeck(spec)).toEqual(resolveDeck(spec));
    expect(spec).toEqual(smallDeck());
  });
});
