/** What the plugin that inlines scripts and styles leaves beside a page, and the proof that nothing is left. */
import type { Rollup } from 'vite';

/** Puts icons into a page as data, and takes their files out of the bundle. */
export function inlineIcons(page: string, bundle: Rollup.OutputBundle): string {
  return page.replace(
    /(<link rel="icon"[^>]*href=")\.\/([^"]+\.svg)"/gu,
    (tag, start: string, name: string) => {
      const asset = bundle[name];
      if (asset?.type !== 'asset') return tag;
      return `${start}data:image/svg+xml,${encodeURIComponent(asset.source.toString())}"`;
    },
  );
}

/** What a page still needs from beside itself: each `src` or `href` that is no anchor, page or data, and each `url()`. */
export function findOutside(page: string): string[] {
  const inTags = [
    ...page.matchAll(
      /<(?:script|link|img|iframe|source|embed|object)\b[^>]*?\b(?:src|href|data)="([^"]*)"/gu,
    ),
  ];
  const inStyles = [...page.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gu)].flatMap(([, sheet = '']) => [
    ...sheet.matchAll(/url\(\s*["']?([^"')]*)/gu),
    ...sheet.matchAll(/@import\s+["']([^"']+)/gu),
  ]);
  return [...inTags, ...inStyles]
    .map(([, address = '']) => address)
    .filter((address) => !/^(?:data:|#)/u.test(address));
}
