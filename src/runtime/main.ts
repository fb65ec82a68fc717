/** What runs in which view. Everything works on the page as it was built; nothing is rendered here. */
import type { Behaviour } from './behaviour.ts';
import { contents } from './contents.ts';
import { buttons, keys } from './controls.ts';
import { explore } from './explore/explore.ts';
import { faultyAddress } from './faulty-address.ts';
import { glossary } from './glossary.ts';
import { help } from './help.ts';
import { offline } from './offline.ts';
import { overview } from './overview.ts';
import { root } from './page.ts';
import { present } from './present.ts';
import { reading } from './reading.ts';
import { settings } from './settings.ts';
import { toolbar } from './toolbar.ts';
import { trustedTypes } from './trusted-types.ts';
import { views } from './views.ts';

type View = 'deck' | 'read';

const table: ReadonlyArray<readonly [Behaviour, Readonly<Record<View, boolean>>]> = [
  [trustedTypes, { deck: true, read: true }],
  [settings, { deck: true, read: true }],
  [views, { deck: true, read: true }],
  [buttons, { deck: true, read: true }],
  [faultyAddress, { deck: true, read: true }],
  [explore, { deck: true, read: true }],
  [reading, { deck: false, read: true }],
  [present, { deck: true, read: false }],
  [glossary, { deck: true, read: true }],
  [contents, { deck: true, read: true }],
  [overview, { deck: true, read: false }],
  [help, { deck: true, read: false }],
  [keys, { deck: true, read: false }],
  [toolbar, { deck: true, read: false }],
  [offline, { deck: true, read: true }],
];

const view: View = root.dataset['view'] === 'read' ? 'read' : 'deck';

for (const [behaviour, runs] of table) {
  if (!runs[view]) continue;
  try {
    behaviour();
  } catch (error) {
    // One that fails takes nothing with it: what stands in the page stays.
    console.error(error);
  }
}
