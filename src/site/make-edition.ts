/** Makes an edition: its built pages, and what stands beside them. */
import { join } from 'node:path';
import { firstFiles, type Edition } from '../page/edition.ts';
import { formatBill } from './bill-of-materials.ts';
import { buildPages } from './build-pages.ts';
import { buildWorker, withPrecacheList } from './build-worker.ts';
import { formatChecksums } from './checksums.ts';
import { listComponents } from './components.ts';
import type { Offer } from './downloads.ts';
import type { Files } from './files.ts';
import { headerFiles, headersFor } from './headers.ts';
import { formatLicenses } from './licenses.ts';
import type { LoadedDeck } from './load-deck.ts';
import { formatManifest, readAppIcons } from './manifest.ts';
import { readProject } from './project.ts';
import { preparePages } from './prepare-pages.ts';
import { readText } from './read-text.ts';
import { formatVerifyNote } from './verify-note.ts';

/** All files of an edition of a deck, with the files that it offers for download. */
export async function makeEdition(
  root: string,
  deck: LoadedDeck,
  edition: Edition,
  offer: Offer,
): Promise<Files> {
  const [pages, worker, project] = await Promise.all([
    preparePages(root, deck, edition, {
      downloads: offer.downloads,
      partsFonts: edition === 'public',
    }).then((prepared) => buildPages(root, edition, prepared)),
    edition === 'public' ? buildWorker(root) : undefined,
    readProject(root),
  ]);
  const components = listComponents(root, [...pages.moduleIds, ...(worker?.moduleIds ?? [])]);
  const content: Files = new Map([
    ...pages.files,
    ...offer.files,
    ...(worker ? await installFiles(root, deck) : []),
    ['licenses.txt', formatLicenses(readText(join(root, 'LICENSE')), components)],
  ]);
  const { origin } = deck;
  const all: Files = new Map([
    ...content,
    ...(worker ? hostFiles(content, withPrecacheList(worker.code, content)) : []),
    ['sbom.cdx.json', formatBill({ ...project, date: origin.date }, components)],
    ['VERIFY.txt', formatVerifyNote(origin, deck.file, firstFiles[edition])],
  ]);
  return new Map([...all, ['SHA256SUMS', formatChecksums(all)]]);
}

/** What a system installs the site by. */
async function installFiles(root: string, { deck }: LoadedDeck): Promise<Files> {
  return new Map([['manifest.webmanifest', formatManifest(deck)], ...(await readAppIcons(root))]);
}

/** What only a host or a browser itself reads, so that the service worker does not keep it. */
function hostFiles(content: Files, worker: string): Files {
  const pages = [...content].filter(([path]) => path.endsWith('.html')).map(([, html]) => String(html));
  return new Map([...Object.entries(headerFiles(headersFor(pages))), ['service-worker.js', worker]]);
}
