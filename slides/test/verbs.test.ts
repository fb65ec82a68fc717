import { expect, it } from 'vitest';
import { deck } from './texts.ts';

interface Verb {
  readonly firmness: string;
  readonly words: { readonly zh: string };
}

/** Every verb of a picture, in the order of its data. */
function verbsIn(value: unknown): Verb[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'firmness' in value && 'words' in value ? [value as Verb] : Object.values(value).flatMap(verbsIn);
}

it('each topic has the verbs of the source, wherever it stands', () => {
  const verbs = (id: string): string[] =>
    verbsIn(deck.slides.find((slide) => slide.id === id)?.picture).map(({ words }) => words.zh);
  expect(Object.fromEntries(deck.topics.map(({ slide }) => [slide, verbs(slide)]))).toEqual({
    'topic-research': ['高度期待'],
    'topic-blockchain': ['將', '將'],
    'topic-ai': ['將共同推動'],
    'topic-cybersecurity': ['歐方：可'],
    'topic-data': ['將持續'],
    'topic-connectivity': ['將持續探討', '盼'],
  });
  expect(verbs('six-topics')).toEqual(['高度期待', '將', '將', '歐方：可', '將持續', '將持續', '盼']);
  expect(verbs('take-home')).toEqual(['高度期待', '將', '將', '可', '將持續', '將持續', '盼']);
});

it.for(
  deck.slides.flatMap(({ id, picture }) =>
    verbsIn(picture).map((verb) => [id, verb.words.zh, verb.firmness] as const),
  ),
)('on %s, %s is drawn as firm as it is', ([, words, firmness]) => {
  const [, expected] =
    [
      [/將/u, 'will'],
      [/預計/u, 'expects'],
      [/可/u, 'could'],
      [/期待|盼/u, 'hope'],
    ].find(([verb]) => (verb as RegExp).test(words)) ?? [];
  expect(firmness).toBe(expected);
});
