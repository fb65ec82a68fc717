import { findUnstored } from './shown-files.ts';
import type { OfflineState } from '../text/words/offline-text.ts';

let isRefused = false;

/** Notes that the browser or the host has refused what the deck needs to open without a network. */
export function noteRefusal(): void {
  isRefused = true;
}

/** Whether this file opens without a network: only the published site is stored, and over http none. */
export async function offlineState(): Promise<OfflineState> {
  if (location.protocol === 'file:') return 'file';
  if (import.meta.env.MODE !== 'public') return 'served';
  if (!isSecureContext) return 'insecure';
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.active) return (await findUnstored()).length === 0 ? 'stored' : 'partly';
    return isRefused ? 'refused' : 'storing';
  } catch {
    // Private windows and blocked storage have no service worker, or one that throws.
    return 'refused';
  }
}
