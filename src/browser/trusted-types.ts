/** Strings become neither HTML nor the address of a script, but for what reveal.js writes and the one service worker. */
import type { Behaviour } from './behaviour.ts';

/** The file of the service worker, beside the page. */
export const WORKER = './service-worker.js';

interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: Readonly<Record<'createHTML' | 'createScriptURL', (value: string) => string | null>>,
  ): unknown;
}

/** Where the browser knows Trusted Types, the policy of the page asks for this. To be started before any other script. */
export const trustedTypes: Behaviour = () => {
  const { trustedTypes: factory } = globalThis as { trustedTypes?: TrustedTypes };
  factory?.createPolicy('default', { createHTML: ownHtml, createScriptURL: ownWorker });
};

/** The markup that reveal.js writes for itself: nothing, the bar of its progress, and its arrows. */
const OWN_MARKUP =
  /^\s*(?:<span><\/span>|(?:<button class="navigate-(?:left|right|up|down)" aria-label="[a-z ]+"><div class="controls-arrow"><\/div><\/button>\s*)*)$/u;

/** Returns exactly the HTML that reveal.js is known to write; anything else is an error. */
export function ownHtml(value: string): string | null {
  return OWN_MARKUP.test(value) ? value : null;
}

function ownWorker(value: string): string | null {
  return value === WORKER ? value : null;
}
