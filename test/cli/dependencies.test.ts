import { expect, it } from 'vitest';
import { isLockSatisfied } from '../../src/cli/dependencies.mjs';

const lock = (packages: Record<string, object>): { packages: Record<string, object> } => ({ packages });
const wanted = lock({
  '': { version: '0.1.0' },
  'node_modules/d3': { version: '7.9.2' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
});

it('accepts an installation that lacks only what is optional', () => {
  expect(isLockSatisfied(wanted, lock({ 'node_modules/d3': { version: '7.9.2' } }))).toBe(true);
});

it('refuses another version', () => {
  expect(isLockSatisfied(wanted, lock({ 'node_modules/d3': { version: '7.9.1' } }))).toBe(false);
});

it('refuses a missing package', () => {
  expect(isLockSatisfied(wanted, lock({}))).toBe(false);
});
