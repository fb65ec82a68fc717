/** The same texts as a Marp user writes and converts them: default theme, one HTML page, no HTML in the Markdown. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from '../../src/gate/tool.ts';
import { installPeers } from './peers.ts';
import type { PlainSlide } from './plain-slides.ts';

/** Writes the page into a folder, as `index.html`. */
export async function buildMarp(slides: readonly PlainSlide[], folder: string): Promise<void> {
  const peers = await installPeers();
  const source = `${folder}.md`;
  await mkdir(folder, { recursive: true });
  await writeFile(source, toMarkdown(slides));
  const cli = join(peers, 'node_modules/@marp-team/marp-cli/marp-cli.js');
  const options = ['--no-stdin', '--no-config', '--html', 'false'];
  const { code, output } = await runScript(cli, [source, '-o', join(folder, 'index.html'), ...options]);
  if (code !== 0) throw new Error(`Marp could not convert the slides: ${output}`);
}

export function toMarkdown(slides: readonly PlainSlide[]): string {
  const front = '---\nmarp: true\ntheme: default\nlang: zh-Hant-TW\n---\n\n';
  return front + slides.map(toSlide).join('\n---\n\n');
}

/** Marp shows the items of a list one by one where they are marked with asterisks. */
function toSlide({ headline, texts, steps }: PlainSlide): string {
  const lists = [texts.map((text) => `- ${text}\n`), steps.map((text) => `* ${text}\n`)];
  const filled = lists.filter((items) => items.length > 0).map((items) => `\n${items.join('')}`);
  return `# ${headline}\n${filled.join('')}`;
}
