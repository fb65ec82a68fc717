import { expect, it } from 'vitest';
import { nameField } from '../../src/check/name-field.ts';
import { smallDeck } from '../fixtures/small-deck.ts';

it.for([
  ['delegations', 'bodies[1].name.en', 'bodies[fishers].name.en', 'Fishers'],
  ['deck', 'glossary[1].meaning.zh', 'glossary[lng].meaning.zh', '船用燃料'],
  ['slides/frame', 'detail[0].en', 'detail[0].en', 'Crews of two harbours talk of shipping.'],
  ['slides/frame', 'seconds', 'seconds', undefined],
  ['topics', '[0].name.en', '[frame].name.en', 'Lights |and marks'],
  // What is wrong with a name is found by its place.
  ['topics', '[0].slide', '[0].slide', 'frame'],
  ['slides/frame', 'headlines', 'headlines', undefined],
] as const)('in %s, %s is %s', ([place, field, named, text]) => {
  const problem = nameField({ place, field, message: 'is wrong', remedy: 'Mend it' }, smallDeck());
  expect([problem.field, problem.text]).toEqual([named, text]);
});
