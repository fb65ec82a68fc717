/** What a system shows of the deck once it is installed: name, icons, colours. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

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
export const ICON_FOLDER = 'icons';

/** What the page's head says of it. */
export const manifestLinks = `<link rel="manifest" href="./manifest.webmanifest">
<link rel="apple-touch-icon" href="./${ICON_FOLDER}/${TOUCH_ICON}">
<meta name="theme-color" content="#ffffff">`;

/**
 * The web app manifest of a page: its name and description are the page's own. Every address is relative. It has no `id`:
 * that would count from the root of the host, where all decks would be the same one; without, it is `start_url`.
 */
export function formatManifest(page: string): string {
  const { title, description } = readHead(page);
  return JSON.stringify({
    start_url: './',
    scope: './',
    name: title,
    short_name: title.split(' · ')[0] ?? title,
    description,
    lang: 'zh-Hant-TW',
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

function readHead(page: string): { title: string; description: string } {
  const found = { title: '', description: '' };
  const visit = (node: Tree.Node): void => {
    if (!('childNodes' in node)) return;
    const [text] = node.childNodes;
    if (node.nodeName === 'title' && text && 'value' in text) found.title ||= text.value.trim();
    const attributes =
      'attrs' in node ? new Map(node.attrs.map(({ name, value }) => [name, value])) : new Map();
    if (node.nodeName === 'meta' && attributes.get('name') === 'description') {
      found.description = attributes.get('content') ?? '';
    }
    for (const child of node.childNodes) visit(child);
  };
  visit(parse(page));
  return found;
}
