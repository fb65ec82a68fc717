/** The service worker: it holds the list of every file that it keeps for rooms without network. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'vite';
import type { Files } from './files.ts';

/** A file that the service worker keeps; its hash refuses a copy that is cut off, altered or of another version. */
interface PrecacheEntry {
  readonly integrity: string;
  /** `null` where the name has a hash of its own. */
  readonly revision: string | null;
  readonly url: string;
}

/** A service worker without its list, and the modules that it is made of. */
export interface BuiltWorker {
  readonly code: string;
  readonly moduleIds: readonly string[];
}

/** The name that stands in the worker for its list. */
const LIST = 'self.__WB_MANIFEST';

/** Bundles the worker. */
export async function buildWorker(root: string): Promise<BuiltWorker> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      target: 'es2023',
      rolldownOptions: {
        input: join(root, 'src/worker/service-worker.ts'),
        output: { codeSplitting: false },
      },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (!chunk) throw new Error('Vite produced no service worker.');
  return chunk;
}

/** The worker with its list: it keeps every file that is given. */
export function withPrecacheList(code: string, files: Files): string {
  const parts = code.split(LIST);
  if (parts.length !== 2) throw new Error(`The service worker must name ${LIST} once, where its list goes.`);
  return parts.join(JSON.stringify([...files].map(describeEntry)));
}

function describeEntry([url, content]: readonly [string, string | Uint8Array]): PrecacheEntry {
  const integrity = integrityOf(content);
  return { integrity, revision: url.startsWith('assets/') ? null : integrity, url };
}

/** A hash as the browser checks it. */
export function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
