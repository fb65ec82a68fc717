import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokens } from '../../../src/office/scene/theme.ts';

it('an editable file has the colours of a light page', () => {
  const [light = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('}');
  const named = Object.keys(tokens).map((name) => [
    name,
    new RegExp(`--${name}: (#[0-9a-f]{6});`, 'u').exec(light)?.[1],
  ]);
  expect(Object.fromEntries(named)).toEqual(tokens);
});
