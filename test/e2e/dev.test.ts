import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { hashOf } from './deck.ts';

const browser = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'deck-dev-'));
const deck = join(folder, 'deck.ts');
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  write({ 'slides.frame.headline.en': '' });
  server = spawn('node', ['src/cli/run.mjs', 'dev', '--port', '5273'], {
    env: { ...process.env, DECK: deck, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise((found) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const local = /http:\/\/localhost:\d+\//u.exec(printed)?.[0];
      if (local) found(local);
    });
  });
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

it('a deck that is broken at the first load, and a new file that is, come up when they are mended', async () => {
  const { page } = await browser.open(`${address}?lang=en#/frame`);
  const headline = page.locator('#frame h2');
  const overlay = page.locator('vite-error-overlay .message-body');
  await overlay.waitFor();
  expect(await overlay.innerText()).toContain('slides/frame › headline.en: is empty. Write the text.');
  write({});
  await expect.poll(() => headline.innerText()).toBe('Two harbours talk');

  writeFileSync(join(folder, 'more.ts'), 'export const more = {');
  write({}, 'more');
  await overlay.waitFor();
  writeFileSync(
    join(folder, 'more.ts'),
    "export const more = { 'slides.frame.headline.en': 'Two harbours meet' };",
  );
  await expect.poll(() => headline.innerText()).toBe('Two harbours meet');
  rmSync(join(folder, 'more.ts'));
  write({});
  await expect.poll(() => headline.innerText()).toBe('Two harbours talk');
});

it('a mistake in the data is shown over the page, and the page comes back when it is mended', async () => {
  const { page } = await browser.open(`${address}?lang=en#/frame`);
  const headline = page.locator('#frame h2');
  const overlay = page.locator('vite-error-overlay .message-body');
  await expect.poll(() => headline.innerText()).toBe('Two harbours talk');

  write({ 'slides.frame.headline.en': '', 'slides.glossary.picture.rows[1].term': 'nowhere' });
  await overlay.waitFor();
  expect((await overlay.innerText()).trim().split('\n')).toEqual([
    '2 problems in the deck',
    `  ${deck}:3  slides/frame › headline.en: is empty. Write the text.`,
    `  ${deck}:3  slides/glossary › picture.rows[1].term: refers to an unknown glossary term “nowhere”. Use an id from glossary.`,
  ]);

  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) loads += 1;
  });
  write({ 'slides.frame.headline.en': 'Two harbours agree' });
  await expect.poll(() => headline.innerText()).toBe('Two harbours agree');
  expect(await overlay.count()).toBe(0);
  // What a load writes must not load the page again, which it would before this: the overlay asks for that at the first
  // change that it hears of.
  write({ 'slides.frame.headline.en': 'Two harbours meet' });
  await expect.poll(() => headline.innerText()).toBe('Two harbours meet');
  expect(loads).toBe(2);
  const notice = page.locator('#deck-findings');
  expect(await notice.count()).toBe(0);
  write({ 'slides.frame.detail': [{ zh: '兩港的船。', en: "The ports' <b>ships</b>." }] });
  await notice.locator('summary').click();
  expect(await notice.locator('li').allTextContents()).toEqual([
    `${deck}:3  slides/frame › detail[0].en: has a straight quotation mark or apostrophe. Write ’, or ‘ and ’.  [languages/quotes]`,
    `${deck}:3  slides/frame › detail[0].en: has “<b>”, which is shown as it stands. Remove it: texts take no HTML and no Markdown; | marks where a line may break.  [languages/signs]`,
  ]);
  expect(await hashOf(page)).toBe('#/frame');
});

/** Writes the deck anew, with these changes to the small one, and those that a file beside it exports by its name. */
function write(changes: Readonly<Record<string, unknown>>, beside = ''): void {
  const small = JSON.stringify(resolve('test/fixtures/small-deck.ts'));
  writeFileSync(
    deck,
    `import { smallDeck } from ${small};
    ${beside && `import { ${beside} } from './${beside}.ts';`}
    export default smallDeck({ ...${JSON.stringify(changes)}, ...${beside || '{}'} });
    `,
  );
}
