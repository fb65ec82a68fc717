/** The service worker: it holds the list of every file that it keeps for rooms without network. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { firstFiles } from '../page/edition.ts';
import { bundle, type Bundle } from './bundle.ts';
import type { Files } from './files.ts';

/** A file that the service worker keeps; its hash refuses a copy that is cut off, altered or of another version. */
interface PrecacheEntry {
  readonly integrity: string;
  /** `null` where the name has a hash of its own. */
  readonly revision: string | null;
  readonly url: string;
  /** What the deck can do without: it may be missing on the host, or refused by it. */
  readonly isOptional?: true;
}

/** The name that stands in the worker for its list. */
const LIST = 'self.__WB_MANIFEST';

/** The worker without its list. */
export function buildWorker(root: string): Promise<Bundle> {
  return bundle(root, 'src/worker/service-worker.ts');
}

/** The worker with its list: it keeps every file that is given. */
export function withPrecacheList(code: string, files: Files): string {
  const parts = code.split(LIST);
  if (parts.length !== 2) throw new Error(`The service worker must name ${LIST} once, where its list goes.`);
  const needed = findNeeded(files);
  const entries = [...files].map(([url, content]): PrecacheEntry => {
    const integrity = integrityOf(content);
    const entry = { integrity, revision: url.startsWith('assets/') ? null : integrity, url };
    return needed.has(url) ? entry : { ...entry, isOptional: true };
  });
  // They are stored in this order: where the browser has too little room, it is for what is needed.
  entries.sort((one, other) => Number(one.isOptional ?? false) - Number(other.isOptional ?? false));
  return parts.join(JSON.stringify(entries));
}

/** The deck's page with the scripts and sheets that it names, and those that they name. Without a font it is set in another. */
function findNeeded(files: Files): ReadonlySet<string> {
  const needed = new Set([firstFiles.public]);
  for (const path of needed) {
    const content = files.get(path);
    if (typeof content !== 'string') continue;
    for (const candidate of files.keys())
      if (/\.(?:js|css)$/u.test(candidate) && content.includes(basename(candidate))) needed.add(candidate);
  }
  return needed;
}

/** A hash as the browser checks it. */
export function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
