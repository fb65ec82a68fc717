/** Bundles a script that stands alone: in the head of a page, or as the service worker. */
import { join } from 'node:path';
import { build } from 'vite';

/** A script, and the modules that it is made of. */
export interface Bundle {
  readonly code: string;
  readonly moduleIds: readonly string[];
}

/** Bundles a file of the project with all that it imports. */
export async function bundle(root: string, file: string): Promise<Bundle> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      target: 'es2023',
      rolldownOptions: { input: join(root, file), output: { format: 'iife' } },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (!chunk) throw new Error(`Vite made nothing of ${file}.`);
  return { code: chunk.code.trim(), moduleIds: chunk.moduleIds };
}
