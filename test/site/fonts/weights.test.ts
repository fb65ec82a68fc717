import { expect, it } from 'vitest';
import { weightRules, weights, weightSheet } from '../../../src/site/fonts/weights.ts';

it('the sheet gives every element and class of the table its weight, the heavier later', () => {
  const rules = [...weightSheet().matchAll(/([^{}]+)\{font-weight:(\d+)\}/gu)].map(
    ([, names = '', weight]) => ({
      names: names.split(','),
      weight: Number(weight),
    }),
  );
  expect(rules.slice(0, -1)).toEqual(
    weights.map((weight) => ({
      names: [...weightRules[weight].tags, ...weightRules[weight].classes.map((name) => `.${name}`)],
      weight,
    })),
  );
});

it('the sheet ends with text that grows heavier, so that no other rule makes it lighter', () => {
  expect(weightSheet()).toMatch(/\.heavier\{font-weight:700\}$/u);
});

it('no element or class has two weights', () => {
  const listed = weights.flatMap((weight) => [...weightRules[weight].tags, ...weightRules[weight].classes]);
  expect(new Set(listed).size).toBe(listed.length);
});
