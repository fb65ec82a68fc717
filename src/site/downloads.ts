/** The PDFs that were made of a deck, as its pages offer them. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Download } from '../page/handout/choices.ts';

/** Stands beside the PDFs: what they were made of, and what they are. */
export const MANIFEST = 'made.json';

/** What a manifest says. */
interface Made {
  /** Fingerprint of the handout's content that they were made of. */
  readonly of: string;
  readonly files: readonly Download[];
}

/** The PDFs in a folder if they were made of this very content; else none, so that nothing stale is offered. */
export async function offeredDownloads(folder: string, print: string): Promise<readonly Download[]> {
  const made = await readMade(folder);
  return made?.of === print ? made.files : [];
}

/** The Vite plugin that puts the PDFs beside the pages. */
export function copyDownloads(root: string): Plugin {
  return {
    name: 'deck:downloads',
    apply: 'build',
    enforce: 'post',
    // After all others: a build of one page writes that page late.
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const folder = join(root, 'dist/pdf');
        const page = bundle['handout.html'];
        const html = page?.type === 'asset' ? page.source.toString() : '';
        for (const fileName of await pdfsIn(folder)) {
          if (!html.includes(`href="pdf/${fileName}"`)) continue;
          this.emitFile({
            type: 'asset',
            fileName: `pdf/${fileName}`,
            source: await readFile(join(folder, fileName)),
          });
        }
      },
    },
  };
}

async function readMade(folder: string): Promise<Made | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Made;
  } catch {
    return undefined;
  }
}

async function pdfsIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.pdf'));
  } catch {
    return [];
  }
}
