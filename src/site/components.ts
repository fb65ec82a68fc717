/** The packages that are in built files. Licences and bill of materials are both written from this list. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { readText } from './read-text.ts';

/** A package of which something is in the built files. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier or expression. */
  readonly license: string;
  /** The licence in full. */
  readonly licenseText: string;
  /** SHA-512 of the package as npm publishes it, in hexadecimal, where package-lock.json has it. */
  readonly sha512?: string;
}

interface PackageFile {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

const FONT = '@expo-google-fonts/noto-sans-tc';

/**
 * The packages that modules belong to, and the font's, sorted by name.
 * @param moduleIds what the bundler says that chunks hold: paths, and names of its own modules, which begin with `\0`.
 */
export function listComponents(root: string, moduleIds: Iterable<string>): Component[] {
  const folders = new Set([join(root, 'node_modules', FONT)]);
  for (const id of moduleIds) {
    const folder = packageFolder(root, id);
    if (folder) folders.add(folder);
  }
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  return [...folders]
    .map((folder) => describe(folder, lock.packages[folder.slice(root.length + 1).replaceAll(sep, '/')]))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where the package of a module is installed; undefined for our own modules. */
function packageFolder(root: string, id: string): string | undefined {
  // The helpers that a bundler adds are its own code: `\0vite/preload-helper.js`, `\0rolldown/runtime.js`.
  const helper = /^\0(\w+)\//u.exec(id)?.[1];
  if (helper) return join(root, 'node_modules', helper);
  if (id.startsWith('\0') || !id.includes('/node_modules/')) return undefined;
  let folder = dirname(id);
  while (!readPackageFile(folder)) folder = dirname(folder);
  return folder;
}

/** The `package.json` of a folder if it is a package's own: those without a version only set the type of modules. */
function readPackageFile(folder: string): Required<PackageFile> | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { name, version, license = '' } = JSON.parse(readFileSync(file, 'utf8')) as PackageFile;
  return name && version ? { name, version, license } : undefined;
}

function describe(folder: string, locked: { readonly integrity?: string } | undefined): Component {
  const found = readPackageFile(folder);
  if (!found) throw new Error(`${folder} holds no package. Install it: npm ci`);
  const isFont = found.name === FONT;
  const license = isFont ? 'OFL-1.1' : found.license;
  const file = readdirSync(folder).find((name) =>
    isFont ? name === 'LICENSE_FONT' : /^licen[cs]e(?:\.\w+)?$/iu.test(name),
  );
  if (!license || !file)
    throw new Error(`${folder} names no licence, so it cannot be published with the pages.`);
  const sha512 = /^sha512-(.+)$/u.exec(locked?.integrity ?? '')?.[1];
  return {
    ...found,
    license,
    licenseText: ownLicense(readText(join(folder, file))),
    ...(sha512 && { sha512: Buffer.from(sha512, 'base64').toString('hex') }),
  };
}

/** Vite's file goes on with what only its command line bundles; nothing of that is in the pages. */
function ownLicense(text: string): string {
  return (text.split('# Licenses of bundled dependencies')[0] ?? '').trim();
}
