/** The same texts as a Slidev user writes and builds them: default theme, steps as `v-clicks`, fonts of the system. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from '../../src/gate/tool.ts';
import { installPeers } from './peers.ts';
import type { PlainSlide } from './plain-slides.ts';

const FRONT = `---
theme: default
transition: none
routerMode: hash
fonts:
  provider: none
---

`;

/** Builds the deck into a folder, as `index.html` and its assets. */
export async function buildSlidev(slides: readonly PlainSlide[], folder: string): Promise<void> {
  const peers = await installPeers();
  await mkdir(folder, { recursive: true });
  // It takes themes from the packages beside the slides.
  const source = join(peers, 'slides.md');
  await writeFile(source, FRONT + slides.map(toSlide).join('\n---\n\n'));
  const cli = join(peers, 'node_modules/@slidev/cli/bin/slidev.mjs');
  const { code, output } = await runScript(cli, ['build', source, '--out', folder, '--base', './']);
  if (code !== 0) throw new Error(`Slidev could not build the slides: ${output}`);
}

function toSlide({ headline, texts, steps }: PlainSlide): string {
  const list = (items: readonly string[]): string => items.map((text) => `- ${text}\n`).join('');
  const clicks = steps.length > 0 ? `\n<v-clicks>\n\n${list(steps)}\n</v-clicks>\n` : '';
  return `# ${headline}\n\n${list(texts)}${clicks}`;
}
