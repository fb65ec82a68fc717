/** The PDFs that were made of a deck, as its pages offer them. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDF_FOLDER, type Download, type Offered } from '../page/handout/download.ts';
import type { Files } from './files.ts';

/** Stands beside the PDFs: what they were made of, and what they are. */
const MANIFEST = 'made.json';

/** What a manifest says. */
interface Manifest {
  /** Fingerprint of what they were made of. */
  readonly of: string;
  readonly files: ReadonlyArray<{ readonly download: Download; readonly sha256: string }>;
}

/** What an edition offers. */
export interface Offer {
  readonly downloads: readonly Offered[];
  /** The same as files of the edition, and what says of what they were made. */
  readonly files: Files;
  /** What is left out, why, and what helps. */
  readonly remarks: readonly string[];
}

/** Notes beside the PDFs of a folder that they were made of what has this fingerprint. */
export async function writeManifest(
  folder: string,
  fingerprint: string,
  downloads: readonly Download[],
): Promise<void> {
  const files = downloads.map(async (download) => ({
    download,
    sha256: sumOf(await readFile(join(folder, download.file))),
  }));
  const manifest: Manifest = { of: fingerprint, files: await Promise.all(files) };
  await writeFile(join(folder, MANIFEST), formatManifest(manifest));
}

/** The PDFs in a folder that are as they were made, of what has this fingerprint: nothing stale is offered. */
export async function readOffer(folder: string, fingerprint: () => Promise<string>): Promise<Offer> {
  const manifest = await readManifest(folder);
  if (!manifest) return { downloads: [], files: new Map(), remarks: [] };
  if (manifest.of !== (await fingerprint())) {
    const remark = `${folder}: its PDFs are not offered, since what they print has changed. npm run pdf makes them anew.`;
    return { downloads: [], files: new Map(), remarks: [remark] };
  }
  const downloads: Download[] = [];
  // With the manifest, whoever has an edition can build it anew.
  const files = new Map<string, string | Uint8Array>([
    [`${PDF_FOLDER}/${MANIFEST}`, formatManifest(manifest)],
  ]);
  const remarks: string[] = [];
  for (const { download, sha256 } of manifest.files) {
    const path = join(folder, download.file);
    const content = await readIfThere(path);
    if (content && sumOf(content) === sha256) {
      downloads.push(download);
      files.set(`${PDF_FOLDER}/${download.file}`, content);
    } else {
      const fault = content ? 'is not what npm run pdf made' : 'is missing';
      remarks.push(`${path} ${fault}, so it is not offered. npm run pdf makes it anew.`);
    }
  }
  return { downloads, files, remarks };
}

/** Offers as one. */
export function joinOffers(...offers: readonly Offer[]): Offer {
  return {
    downloads: offers.flatMap(({ downloads }) => downloads),
    files: new Map(offers.flatMap(({ files }) => [...files])),
    remarks: offers.flatMap(({ remarks }) => remarks),
  };
}

function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  const content = await readIfThere(join(folder, MANIFEST));
  return content && (JSON.parse(content.toString()) as Manifest);
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  return existsSync(file) ? readFile(file) : undefined;
}

function sumOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
