import { expect, it } from 'vitest';
import { layoutDelegations } from '../../src/participants/layout.ts';
import { panelSide } from '../../src/participants/panel.ts';
import type { Delegations } from '../../src/participants/delegations.ts';
import { delegationsOf, real, withPeople } from '../fixtures/delegations.ts';

it.for<[what: string, delegations: Delegations, side: string]>([
  ['right for the real deck', real, 'right'],
  ['right where both leave room', delegationsOf(3, 3), 'right'],
  ['left where only the left leaves room', delegationsOf(7, 9), 'left'],
  [
    'right where people take the room on the left',
    withPeople(delegationsOf(7, 9), 'left-6', 'left-6'),
    'right',
  ],
  ['right where neither leaves room', delegationsOf(14, 9), 'right'],
])('the panel stands %s', ([, delegations, side]) => {
  expect(panelSide(layoutDelegations(delegations))).toBe(side);
});
