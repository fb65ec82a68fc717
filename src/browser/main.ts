/** What runs in which view. Everything works on the page as it was built; nothing is rendered here. */
import { about } from './about.ts';
import type { Behaviour } from './behaviour.ts';
import { characterKeys } from './character-keys.ts';
import { stepAnnouncements } from './stage/announce-step.ts';
import { contents } from './search/contents.ts';
import { buttons, inputMethods, keysOf } from './controls.ts';
import { arrive } from './explore/arrive.ts';
import { explore } from './explore/explore.ts';
import { faultyAddress } from './faulty-address.ts';
import { giveBack } from './give-back.ts';
import { glossary } from './glossary.ts';
import { heldKeys } from './held-key.ts';
import { help } from './help.ts';
import { prelayoutNeighbours } from './stage/prelayout-neighbours.ts';
import { nextTask } from './next-task.ts';
import { offline } from './offline.ts';
import { overview } from './stage/overview.ts';
import { root } from './page.ts';
import type { View } from '../media/screen.ts';
import { present } from './stage/present.ts';
import { fitting } from './read/fitting.ts';
import { printing } from './stage/printing.ts';
import { reading } from './read/reading.ts';
import { settings } from './settings.ts';
import { speakerConsole } from './console/view/speaker-console.ts';
import { swipe } from './stage/swipe.ts';
import { speakerWindow } from './console/talk/speaker-window.ts';
import { toolbar } from './stage/toolbar.ts';
import { trustedTypes } from './trusted-types.ts';
import { views } from './views.ts';
import { wakeLock } from './stage/wake-lock.ts';
import { windowTitle } from './window-title.ts';
import { withoutAddress } from './without-address.ts';

const table: ReadonlyArray<readonly [Behaviour, Readonly<Record<View, boolean>>]> = [
  [trustedTypes, { deck: true, read: true, speaker: true }],
  [inputMethods, { deck: true, read: true, speaker: true }],
  [heldKeys, { deck: true, read: false, speaker: true }],
  [settings, { deck: true, read: true, speaker: true }],
  [windowTitle, { deck: true, read: true, speaker: false }],
  [views, { deck: true, read: true, speaker: false }],
  [withoutAddress, { deck: true, read: true, speaker: false }],
  [buttons, { deck: true, read: true, speaker: true }],
  [giveBack, { deck: true, read: false, speaker: true }],
  [faultyAddress, { deck: true, read: true, speaker: false }],
  [explore, { deck: true, read: true, speaker: false }],
  [arrive, { deck: true, read: false, speaker: false }],
  [glossary, { deck: true, read: true, speaker: false }],
  [contents, { deck: true, read: true, speaker: false }],
  [overview, { deck: true, read: false, speaker: false }],
  [help, { deck: true, read: false, speaker: false }],
  [about, { deck: true, read: false, speaker: false }],
  [characterKeys, { deck: true, read: false, speaker: true }],
  [stepAnnouncements, { deck: true, read: false, speaker: false }],
  [keysOf('deck'), { deck: true, read: false, speaker: false }],
  [keysOf('console'), { deck: false, read: false, speaker: true }],
  [swipe, { deck: true, read: false, speaker: false }],
  [printing, { deck: true, read: false, speaker: false }],
  [fitting, { deck: false, read: true, speaker: false }],
  [wakeLock, { deck: true, read: false, speaker: true }],
  [speakerWindow, { deck: true, read: false, speaker: false }],
  [speakerConsole, { deck: false, read: false, speaker: true }],
  [toolbar, { deck: true, read: false, speaker: false }],
  [prelayoutNeighbours, { deck: true, read: false, speaker: false }],
  // What moves the deck comes last: once it is ready, every key is heard.
  [reading, { deck: false, read: true, speaker: false }],
  [present, { deck: true, read: false, speaker: false }],
  [offline, { deck: true, read: true, speaker: false }],
];

// A page whose script was waited for in vain has become the article; here it is after all.
if ('late' in root.dataset) {
  delete root.dataset['late'];
  root.dataset['view'] = 'deck';
}
const view: View = 'speaker' in root.dataset ? 'speaker' : root.dataset['view'] === 'read' ? 'read' : 'deck';

async function start(): Promise<void> {
  // What a script brings to life looks so from here on.
  root.dataset['scripted'] = '';
  // A sheet for narrow screens alone (`flow-sheet.ts`), until the first picture is there.
  document.querySelector('link[rel="stylesheet"][media]')?.removeAttribute('media');
  for (const [behaviour, runs] of table) {
    if (!runs[view]) continue;
    try {
      behaviour();
    } catch (error) {
      // One that fails takes nothing with it: what stands in the page stays.
      console.error(error);
    }
    await nextTask();
  }
}

// A saved copy is for reading.
if (!('fromDisk' in root.dataset)) void start();
