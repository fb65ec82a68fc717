/** The site without network: a service worker keeps it. A new version waits until somebody asks for it, or the next start. */
import type { Behaviour } from './behaviour.ts';
import { noteRefusal, offlineState } from './offline-state.ts';
import { query } from './page.ts';
import { findUnstored } from './shown-files.ts';
import { WORKER } from './trusted-types.ts';
import { showUpdate } from './update-notice.ts';

/** Only the published site has a service worker. The deck never depends on it. */
export const offline: Behaviour = () => {
  void sayWhetherOffline();
  if (import.meta.env.MODE !== 'public') return;
  const start = (): void => {
    // Private windows, blocked storage, a full disk: the deck works as long as there is network.
    keepSite().catch(() => {
      noteRefusal();
      return sayWhetherOffline();
    });
  };
  // What the first slide needs comes first.
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
  document.addEventListener('keydown', reloadFromCache, { capture: true });
};

async function keepSite(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' });
  const tell = (): void => {
    const { waiting } = registration;
    // The first version of all is waiting for a moment too, with none before it.
    if (waiting && registration.active) showUpdate(() => takeOver(waiting));
  };
  tell();
  const watch = (): void => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant') noteRefusal();
      tell();
      void sayWhetherOffline();
    });
  };
  watch();
  registration.addEventListener('updatefound', watch);
  if (navigator.serviceWorker.controller) await storeAgain();
  // Said last: the worker may have been installed before anybody watched, and the page may have loaded what was missing.
  await sayWhetherOffline();
}

/** What could not be stored when all else was, the service worker stores as it passes. */
async function storeAgain(): Promise<void> {
  const files = await findUnstored();
  // Past the browser's own memory, which may hold what the host sent in its place.
  await Promise.allSettled(files.map((file) => fetch(file, { cache: 'reload' })));
}

/** Among what the page says about its file. */
async function sayWhetherOffline(): Promise<void> {
  const row = query('.about-file .offline');
  const state = await offlineState();
  for (const said of row.querySelectorAll<HTMLElement>('[data-state]'))
    said.hidden = said.dataset['state'] !== state;
  row.hidden = false;
}

/** The new version starts at the same slide and step: both stand in the address. */
function takeOver(waiting: ServiceWorker): void {
  const reload = (): void => {
    if (waiting.state === 'activated') location.reload();
  };
  waiting.addEventListener('statechange', reload);
  // Nobody held it up: it has taken over in the meantime.
  reload();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's takes none
  waiting.postMessage('take-over');
}

/** A hard reload asks the network past the service worker; where there is none, it would lose the deck. */
function reloadFromCache(event: KeyboardEvent): void {
  const isHard = (event.key === 'F5' && (event.shiftKey || event.ctrlKey)) || isHardR(event);
  if (!isHard || navigator.onLine || !navigator.serviceWorker?.controller) return;
  event.preventDefault();
  location.reload();
}

function isHardR({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'r' && shiftKey && (ctrlKey || metaKey);
}
