/** The same texts as a plain reveal.js deck: stock style sheet, white theme, bundled with Vite. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { html } from '../../src/markup/html.ts';
import type { PlainSlide } from './plain-slides.ts';
import { linkPackages } from './scratch.ts';

const SCRIPT = `import Reveal from 'reveal.js';
import 'reveal.js/reset.css';
import 'reveal.js/reveal.css';
import 'reveal.js/theme/white.css';
new Reveal({ transition: 'none', hash: true }).initialize();
`;

/** Builds the deck into a folder, as `index.html` and its assets. */
export async function buildReveal(slides: readonly PlainSlide[], folder: string): Promise<void> {
  const source = `${folder}-source`;
  await mkdir(source, { recursive: true });
  await linkPackages(source);
  await writeFile(join(source, 'main.js'), SCRIPT);
  await writeFile(join(source, 'index.html'), toPage(slides));
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 1000 },
    plugins: [withoutFonts()],
  });
}

export function toPage(slides: readonly PlainSlide[]): string {
  const sections = slides.map(
    ({ headline, texts, steps }) =>
      html`<section><h2>${headline}</h2><ul>${texts.map((text) => html`<li>${text}</li>`)}${steps.map(
        (text) => html`<li class="fragment">${text}</li>`,
      )}</ul></section>\n`,
  );
  return html`<!doctype html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>reveal.js</title>
</head>
<body>
<div class="reveal"><div class="slides">
${sections}</div></div>
<script type="module" src="/main.js"></script>
</body>
</html>
`.value;
}

/** The theme carries half a megabyte of Latin fonts; without them the comparison is the stricter one for us. */
function withoutFonts(): Plugin {
  return {
    name: 'bench:without-fonts',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/theme/white.css') ? code.replaceAll(/@font-face\s*\{[^}]*\}/gu, '') : undefined,
  };
}
