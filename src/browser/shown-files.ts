/** Which of the pictures and fonts that the page shows are not stored for rooms without network. */
export async function findUnstored(): Promise<string[]> {
  const files = [...document.images].map(({ src }) => src).concat(fontFiles());
  const stored = await Promise.all(files.map((file) => caches.match(file)));
  return files.filter((_, index) => stored[index] === undefined);
}

function fontFiles(): string[] {
  return [...document.styleSheets].flatMap(({ cssRules, href }) =>
    [...cssRules].flatMap((rule) => {
      const file =
        rule instanceof CSSFontFaceRule && /url\("?([^")]+)/u.exec(rule.style.getPropertyValue('src'))?.[1];
      return file ? new URL(file, href ?? document.baseURI).href : [];
    }),
  );
}
