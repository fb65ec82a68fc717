/**
 * Imports modules in TypeScript as they stand on disk now, past any cache. Each is bundled with all of the project that
 * it imports, which takes a tenth of the time that loading file by file does. Plain JavaScript: every command begins here.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { rolldown } from 'rolldown';

/** What the bundler brings with it for syntax that it rewrites. */
const HELPERS = '@oxc-project/runtime/';

/** Within packages, so that those that a module names are found. */
const FOLDER = 'node_modules/.cache/modules';

/**
 * @template T
 * @param {string} root the project's folder
 * @param {string} file path of the module
 * @returns {Promise<{ readonly module: T, readonly dependencies: readonly string[] }>} what it exports, and the paths of all files that it is made of
 */
export async function importAfresh(root, file) {
  const bundle = await rolldown({
    input: file,
    cwd: root,
    platform: 'node',
    logLevel: 'silent',
    treeshake: false,
    external: (id) => isPackage(id) && !id.startsWith(HELPERS),
    plugins: [keepUrls],
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false, sourcemap: 'inline' });
  await bundle.close();
  const [{ code, moduleIds }] = output;
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
  const path = join(root, FOLDER, `${hash}-${process.pid}-${threadId}.mjs`);
  mkdirSync(join(root, FOLDER), { recursive: true });
  writeFileSync(path, code);
  process.setSourceMapsEnabled(true);
  try {
    const module = await import(/* @vite-ignore */ pathToFileURL(path).href);
    return { module, dependencies: moduleIds.filter((id) => isAbsolute(id)) };
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {string} id as an import names it */
function isPackage(id) {
  return !id.startsWith('.') && !isAbsolute(id);
}

/**
 * Each module knows itself by its own address, not by that of the bundle.
 * @type {import('rolldown').Plugin}
 */
const keepUrls = {
  name: 'deck:urls',
  transform: {
    filter: { code: 'import.meta.url' },
    handler: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
  },
};
