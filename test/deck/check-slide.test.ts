import { expect, it } from 'vitest';
import { smallDeck } from '../fixtures/small-deck.ts';
import { problemsOf } from './problems.ts';

it.for<[path: string, line: string]>([
  ['tiles.picture.tiles[0].slide', 'picture.tiles[0].slide'],
  ['topic-map.picture.topics[1].slide', 'picture.topics[1].slide'],
  ['matrix.picture.rows[1].slide', 'picture.rows[1].slide'],
  ['ladder.picture.rungs[1].topics[0].slide', 'picture.rungs[1].topics[0].slide'],
])('a link to a slide that does not exist is refused at %s', ([path, field]) => {
  expect(problemsOf(smallDeck({ [`slides.${path}`]: 'nowhere' }))).toEqual([
    `slides/${path.split('.')[0]} › ${field}: refers to an unknown slide “nowhere”. Use an id that stands in the slides of the deck.`,
  ]);
});

it('a link to a slide of the backup is accepted', () => {
  expect(problemsOf(smallDeck({ 'slides.tiles.picture.tiles[0].slide': 'open' }))).toEqual([]);
});

it('a glossary term that does not exist is refused', () => {
  expect(problemsOf(smallDeck({ 'slides.facts.terms': ['tide', 'ebb'] }))).toEqual([
    'slides/facts › terms[1]: refers to an unknown glossary term “ebb”. Use an id that stands in glossary.',
  ]);
});

it('an entry of the glossary that does not exist is refused', () => {
  expect(problemsOf(smallDeck({ 'slides.glossary.picture.entries[1]': 'ebb' }))).toEqual([
    'slides/glossary › picture.entries[1]: refers to an unknown glossary term “ebb”. Use an id that stands in glossary.',
  ]);
});

it.for<[path: string, field: string]>([
  ['tiles.picture.tiles[1].icon', 'picture.tiles[1].icon'],
  ['topic-map.picture.topics[1].icon', 'picture.topics[1].icon'],
])('a drawing that does not exist is refused at %s', ([path, field]) => {
  const deck = smallDeck({ [`slides.${path}`]: 'submarine' });
  expect(problemsOf(deck, new Set(['link', 'light']))).toEqual([
    `slides/${path.split('.')[0]} › ${field}: refers to an unknown drawing “submarine”. Use an id that stands in assets/icons: link, light.`,
  ]);
});

it('a paragraph that does not exist is refused', () => {
  expect(problemsOf(smallDeck({ 'slides.open.sources': ['P2', 'T4'] }))).toEqual([
    'slides/open › sources[1]: refers to an unknown paragraph “T4”. Use an id that stands in source.paragraphs.',
  ]);
});

it('a run of states that goes backwards is refused', () => {
  expect(
    problemsOf(smallDeck({ 'slides.participants.picture': { kind: 'participants', from: 4, to: 2 } })),
  ).toEqual(['slides/participants › picture.to: is 2, before from (4). Give a state from `from` to 6.']);
});

it('a state beyond the last is refused', () => {
  expect(problemsOf(smallDeck({ 'slides.participants.picture.to': 7 }))).toEqual([
    'slides/participants › picture.to: is more than fits. Give at most 6.',
  ]);
});

it('a run of one state is accepted', () => {
  expect(
    problemsOf(smallDeck({ 'slides.participants.picture': { kind: 'participants', from: 3, to: 3 } })),
  ).toEqual([]);
});

it('a gap is told with every step that is empty', () => {
  expect(problemsOf(smallDeck({ 'slides.overlap.picture.shared.step': 5 }))).toEqual([
    'slides/overlap › picture: has 5 steps, but nothing appears at step 1, 4. Number the steps from 1 without a gap.',
  ]);
});

it('notes that mark each press are accepted, in one language or both', () => {
  const en = '▶ North speaks. ▶ South answers.';
  expect(problemsOf(smallDeck({ 'slides.rounds.notes.en': en }))).toEqual([]);
  expect(problemsOf(smallDeck({ 'slides.rounds.notes': { zh: '▶北港先說。▶南港回答。', en } }))).toEqual([]);
});

it('notes that mark fewer or more presses than the slide takes are refused', () => {
  expect(
    problemsOf(
      smallDeck({
        'slides.rounds.notes': { zh: '▶北港先說。', en: '▶ North. ▶ South. ▶ Both.' },
        'slides.open.notes.zh': '▶都不知道。',
      }),
    ),
  ).toEqual([
    'slides/rounds › notes.zh: marks 1 press with ▶, but the slide takes 2. Put a ▶ where each press is due, or none at all.',
    'slides/rounds › notes.en: marks 3 presses with ▶, but the slide takes 2. Put a ▶ where each press is due, or none at all.',
    'slides/open › notes.zh: marks 1 press with ▶, but the slide takes 0. Put a ▶ where each press is due, or none at all.',
  ]);
});
