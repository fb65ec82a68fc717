import { expect, it } from 'vitest';
import { layoutDelegations } from '../../src/diagram/layout.ts';
import { panelSide } from '../../src/diagram/panel.ts';
import type { Delegations } from '../../src/model/delegations.ts';
import { delegationsOf, real, withPeople } from '../fixtures/delegations.ts';

it.for<[what: string, delegations: Delegations, side: string]>([
  ['right for the real deck', real, 'eu'],
  ['right where both leave room', delegationsOf(3, 3), 'eu'],
  ['left where only the left leaves room', delegationsOf(7, 9), 'tw'],
  ['right where people take the room on the left', withPeople(delegationsOf(7, 9), 'tw-6', 'tw-6'), 'eu'],
  ['right where neither leaves room', delegationsOf(14, 9), 'eu'],
])('the panel stands %s', ([, delegations, side]) => {
  expect(panelSide(layoutDelegations(delegations))).toBe(side);
});
