/** Strings become neither HTML nor the address of a script: what reveal.js writes is empty, and the worker has one name. */
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
  factory?.createPolicy('default', { createHTML: emptyHtml, createScriptURL: ownWorker });
  // A policy stays for the life of the page.
  return () => {};
};

/** reveal.js empties elements with `innerHTML`, and writes arrows that this deck does not show. All else is an error. */
export function emptyHtml(value: string): string | null {
  return value === '' || value.trimStart().startsWith('<button class="navigate-') ? '' : null;
}

function ownWorker(value: string): string | null {
  return value === WORKER ? value : null;
}
