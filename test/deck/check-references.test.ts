import { expect, it } from 'vitest';
import { smallDeck } from '../fixtures/small-deck.ts';
import { problemsOf } from './problems.ts';

it('a topic whose slide or drawing does not exist is refused', () => {
  expect(problemsOf(smallDeck({ 'topics[0].slide': 'nowhere' }))).toEqual([
    'topics › [0].slide: refers to an unknown slide “nowhere”. Use an id from the slides of the deck.',
  ]);
  expect(problemsOf(smallDeck(), { icons: new Set(['link', 'light']) })).toContain(
    'topics › [0].icon: refers to an unknown drawing “chip”. Use an id from icons beside the deck, or assets/icons (link, light).',
  );
});

it('a slide of the brief that does not exist is refused', () => {
  expect(problemsOf(smallDeck({ 'brief.shown[0]': 'nowhere' }))).toEqual([
    'brief › shown[0]: refers to an unknown slide “nowhere”. Use an id from the slides of the deck.',
  ]);
});

it('a glossary term that does not exist is refused', () => {
  expect(problemsOf(smallDeck({ 'slides.frame.terms': ['tide', 'ebb'] }))).toEqual([
    'slides/frame › terms[1]: refers to an unknown glossary term “ebb”. Use an id from glossary.',
  ]);
});

it('a row of a term that does not exist is refused', () => {
  expect(problemsOf(smallDeck({ 'slides.glossary.picture.rows[2].term': 'ebb' }))).toEqual([
    'slides/glossary › picture.rows[2].term: refers to an unknown glossary term “ebb”. Use an id from glossary.',
  ]);
});

it('a paragraph that does not exist is refused', () => {
  expect(problemsOf(smallDeck({ 'slides.questions.sources': ['P2', 'T4'] }))).toEqual([
    'slides/questions › sources[1]: refers to an unknown paragraph “T4”. Use an id from source.paragraphs.',
  ]);
});
