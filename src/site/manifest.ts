/** What a system shows of the deck once it is installed: name, icons, colours. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deck } from '../deck/deck.ts';
import { languageTags, plain } from '../text/language.ts';
import type { Files } from './files.ts';

/** An icon as a file of the site. */
export interface AppIcon {
  readonly file: string;
  readonly size: number;
  /** Drawn with a margin, so that a system may cut it to its own shape. */
  readonly maskable?: true;
}

/** Drawn from `assets/app/icon.svg` and `assets/app/icon-maskable.svg`. */
export const appIcons: readonly AppIcon[] = [
  { file: 'icon-192.png', size: 192 },
  { file: 'icon-512.png', size: 512 },
  { file: 'icon-maskable-512.png', size: 512, maskable: true },
];

/** For the home screen of systems that read no manifest. */
export const TOUCH_ICON = 'icon-180.png';

/** Where the icons stand in the site. */
const ICON_FOLDER = 'icons';

/** What the page's head says of it. */
export const manifestLinks = `<link rel="manifest" href="./manifest.webmanifest">
<link rel="apple-touch-icon" href="./${ICON_FOLDER}/${TOUCH_ICON}">
<meta name="theme-color" content="#ffffff">`;

/**
 * The web app manifest of a deck. Every address is relative. It has no `id`: that would count from the root of the host,
 * where all decks would be the same one; without, it is `start_url`.
 */
export function formatManifest({
  title,
  description,
  languages,
}: Pick<Deck, 'title' | 'description' | 'languages'>): string {
  const [first] = languages;
  return JSON.stringify({
    start_url: './',
    scope: './',
    name: languages.map((language) => plain(title[language])).join(' · '),
    short_name: plain(title[first]),
    description: languages.map((language) => plain(description[language])).join(' '),
    lang: languageTags[first],
    dir: 'ltr',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: appIcons.map(({ file, size, maskable }) => ({
      src: `./${ICON_FOLDER}/${file}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: maskable ? 'maskable' : 'any',
    })),
  });
}

/** The files that the manifest and the page's head name. */
export async function readAppIcons(root: string): Promise<Files> {
  return new Map(
    await Promise.all(
      [TOUCH_ICON, ...appIcons.map(({ file }) => file)].map(
        async (name) => [`${ICON_FOLDER}/${name}`, await readFile(join(root, 'assets/app', name))] as const,
      ),
    ),
  );
}
