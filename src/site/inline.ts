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
