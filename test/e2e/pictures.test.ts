import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { takePictures } from '../../src/chromium/take-pictures.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

it('a picture is taken of each slide, at its last step', async () => {
  const address = `${inject('smallUsbUrl')}deck.html`;
  const { page } = await browser.open(address);
  const folder = mkdtempSync(join(tmpdir(), 'deck-pictures-'));
  try {
    const slides = [
      { id: 'tides', steps: 2 },
      { id: 'lights', steps: 3 },
    ];
    await takePictures(page, address, slides, (id) => join(folder, `${id}.png`));
    for (const { id } of slides) {
      const png = readFileSync(join(folder, `${id}.png`));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 675]);
    }
    expect(page.url()).toMatch(/#\/lights\/3$/u);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
