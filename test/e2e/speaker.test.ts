import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

async function openConsole(deck: Page): Promise<Page> {
  await deck.waitForSelector('html[data-ready]');
  const [speaker] = await Promise.all([deck.context().waitForEvent('page'), deck.keyboard.press('s')]);
  await speaker.setViewportSize({ width: 1024, height: 768 });
  await speaker.waitForSelector('.console[data-link="linked"]');
  return speaker;
}

const place = (page: Page): string => new URL(page.url()).hash;

describe.for([
  ['over http', () => `${inject('usbUrl')}deck.html`],
  ['from a file', () => `${inject('usbFileUrl')}deck.html`],
  ['in the public edition', () => inject('siteUrl')],
] as const)('the speaker’s console %s', ([, address]) => {
  it('moves in step with the audience, both ways, and says nothing wrong', async () => {
    const { page, problems } = await browser.open(`${address()}#/participants`);
    const speaker = await openConsole(page);
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => place(page)).toBe('#/participants/1');
    await page.keyboard.press('PageDown');
    await expect.poll(() => speaker.textContent('[data-out="steps"]')).toBe('1');
    await speaker.keyboard.press('b');
    await page.waitForSelector('.reveal.paused');
    await speaker.keyboard.press('w');
    await page.waitForSelector('html[data-curtain="white"]');
    expect(problems).toEqual([]);
  });

  it('freezes the audience’s picture while the speaker looks ahead', async () => {
    const { page } = await browser.open(`${address()}#/participants`);
    const speaker = await openConsole(page);
    await speaker.keyboard.press('z');
    await speaker.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => speaker.textContent('[data-out="now-number"]')).toBe('6');
    expect(place(page)).toBe('#/participants');
    await page.keyboard.press('PageDown');
    await expect.poll(() => speaker.textContent('[data-out="steps"]')).not.toBe('');
    expect(place(page)).toBe('#/participants');
    await speaker.keyboard.press('z');
    await expect.poll(() => place(page)).not.toBe('#/participants');
  });

  it('goes on where it was when either window is loaded anew, and says when the audience’s is closed', async () => {
    const { page } = await browser.open(`${address()}#/participants`);
    const speaker = await openConsole(page);
    await speaker.keyboard.press('k');
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => place(page)).toBe('#/participants/1');
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    await speaker.waitForSelector('.console[data-link="linked"]');
    await speaker.reload();
    await speaker.waitForSelector('.console[data-link="linked"]');
    expect(await speaker.isVisible('.watch [data-message="pause"]')).toBe(true);
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => place(page)).toBe('#/participants/2');
    await page.close();
    await speaker.waitForSelector('.console[data-link="closed"]');
  });
});

it('offers a link when the browser blocks the second window', async () => {
  const { page } = await browser.open(inject('siteUrl'));
  await page.waitForSelector('html[data-ready]');
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.keyboard.press('s');
  await page.waitForSelector('dialog.blocked[open]');
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.click('dialog.blocked a')]);
  await speaker.waitForSelector('.console[data-link="linked"]');
  expect(await speaker.isVisible('.now .preview')).toBe(true);
});

it('shows a stroke of the pen in the audience’s window, until a key clears it', async () => {
  const { page } = await browser.open(`${inject('usbUrl')}deck.html`);
  const speaker = await openConsole(page);
  const box = await speaker.locator('.now .preview').boundingBox();
  if (!box) throw new Error('The console shows no slide.');
  await speaker.keyboard.press('d');
  await speaker.mouse.move(box.x + 50, box.y + 50);
  await speaker.mouse.down();
  await speaker.mouse.move(box.x + 200, box.y + 120, { steps: 5 });
  await speaker.mouse.up();
  await page.waitForSelector('.over-slide path', { state: 'attached' });
  await speaker.keyboard.press('e');
  await expect.poll(() => page.locator('.over-slide path').count()).toBe(0);
});

it('does not listen to messages of another shape, nor to another deck beside it', async () => {
  const { page } = await browser.open(`${inject('usbUrl')}deck.html#/participants`);
  const speaker = await openConsole(page);
  const other = await page.context().newPage();
  await other.goto(`${inject('usbUrl')}deck.html#/participants`);
  await other.waitForSelector('html[data-ready]');
  await speaker.evaluate(() => window.postMessage({ app: 'deck-link-1', type: 'state', state: null }, '*'));
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => place(page)).toBe('#/participants/1');
  expect(place(other)).toBe('#/participants');
});

it('is without findings of axe, in both languages', async () => {
  const { page } = await browser.open(`${inject('usbUrl')}deck.html`);
  const speaker = await openConsole(page);
  for (const key of ['Shift+L', 'v']) {
    await speaker.keyboard.press(key);
    await speaker.evaluate(axe.source);
    const found = await speaker.evaluate(async () => {
      const { axe: runner } = window as unknown as {
        axe: { run(): Promise<{ violations: Array<{ id: string; nodes: Array<{ html: string }> }> }> };
      };
      return (await runner.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(found).toEqual([]);
  }
});
