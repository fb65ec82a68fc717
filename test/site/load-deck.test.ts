import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadDeck, type LoadedDeck } from '../../src/site/load-deck.ts';
import { origin } from '../fixtures/origin.ts';

const root = process.cwd();
const small = resolve('test/fixtures/small-deck.ts');
const folder = mkdtempSync(join(tmpdir(), 'deck-load-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('another deck', () => {
  it('is loaded and compiled by the same engine', async () => {
    const { renderPages, files, file } = await loadDeck(root, small);
    expect(file).toBe('test/fixtures/small-deck.ts');
    const { index: page } = renderPages('public', origin, []);
    expect(page.head).toContain('<title>港口對話 · Harbour Dialogue</title>');
    expect(page.body.match(/<section id="[^"]+" class="slide[ "]/gu)).toHaveLength(6);
    expect(
      /龔明鑫|國發會|DG CONNECT|區塊鏈|臺灣|歐盟|新聞稿|Taiwan|\bEU\b|[Pp]ress release/u.test(page.body),
    ).toBe(false);
    expect(files).toContain(small);
    expect(files).toContain(resolve('test/fixtures/small-slides.ts'));
    expect(files).toContain(resolve('src/kinds/frame/frame.ts'));
  });

  it('is read afresh each time', async () => {
    const file = join(folder, 'deck.ts');
    const write = (title: string): void =>
      writeFileSync(
        file,
        `import { smallDeck } from '${small}'; export default smallDeck({ 'title.en': '${title}' });`,
      );
    write('First');
    const first = await loadDeck(root, file);
    expect(headOf(first)).toContain('First');
    // What stands outside of the sources is nobody’s business.
    expect(first.file).toBe('path/to/deck.ts');
    write('Second');
    expect(headOf(await loadDeck(root, file))).toContain('Second');
  });

  it('with a mistake is refused by slide, field and remedy', async () => {
    const file = join(folder, 'mistaken.ts');
    const code = `import { smallDeck } from '${small}'; export default smallDeck({ 'slides.frame.headline.zh': '' });`;
    writeFileSync(file, code);
    await expect(loadDeck(root, file)).rejects.toThrow(
      'slides/frame › headline.zh: is empty. Write the text.',
    );
  });

  it('without a default export is refused, with the remedy', async () => {
    const file = join(folder, 'empty.ts');
    writeFileSync(file, 'export const deck = {};');
    await expect(loadDeck(root, file)).rejects.toThrow(
      `${file}: has no default export. Export the deck: export default deck;`,
    );
  });
});

function headOf({ renderPages }: LoadedDeck): string {
  return renderPages('public', origin, []).index.head;
}
