import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { isLongRun } from '../../../src/gate/test-all.ts';
import { writeOdp } from '../../../src/office/odf/write-odp.ts';
import { writePptx } from '../../../src/office/ooxml/write-pptx.ts';
import { zip, type Parts } from '../../../src/office/zip.ts';
import { loadDeck, type LoadedDeck } from '../../../src/site/load-deck.ts';
import { languages, type Language } from '../../../src/text/language.ts';
import { useBrowser } from '../browser.ts';
import { canvasBeside } from '../canvas.ts';
import { asAddress, missingPrograms, renderSlides } from '../render-office.ts';

/** The share of pixels by which half of the slides may differ, and each: most of all those with long texts of medium weight. */
const [HALF, MOST] = [0.025, 0.05] as const;

const missing = missingPrograms();
const browser = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'deck-office-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Eight minutes on a machine that does nothing else.
describe.runIf(isLongRun())('the editable files', () => {
  it(
    'look in LibreOffice as the deck does, and one with another slide does not',
    { timeout: 1_800_000 },
    async ({ skip }) => {
      skip(
        missing.length > 0,
        `Not installed: ${missing.join(', ')}. Debian: apt-get install libreoffice-impress poppler-utils.`,
      );
      const deck = await loadDeck(resolve(), resolve('slides/deck.ts'));
      const pictures = await renderSlides(filesOf(deck), folder);
      const tooFar: string[] = [];
      for (const language of languages) {
        const shown = await picturesOfDeck(language, deck);
        for (const format of ['odp', 'pptx']) {
          const slides = pictures.get(`${language}.${format}`) ?? [];
          expect(slides).toHaveLength(shown.length);
          const { page } = await browser.open('about:blank');
          const canvas = await canvasBeside(page);
          const off: Array<readonly [id: string, share: number]> = [];
          for (const [index, slide] of slides.entries()) {
            const id = `${language}.${format} ${deck.deck.slides[index]?.id}`;
            off.push([id, await differenceOf(canvas, asAddress(slide), shown[index] ?? '')]);
            const another = await differenceOf(canvas, asAddress(slide), shown[index + 1] ?? shown[0] ?? '');
            expect(another, `${id} beside another slide`).toBeGreaterThan(MOST);
          }
          const shares = off.map(([, share]) => share).toSorted((a, b) => a - b);
          console.log(
            `${language}.${format}: median ${percent(shares[shares.length >> 1])}, worst ${percent(shares.at(-1))}`,
          );
          expect.soft(shares[shares.length >> 1], `${language}.${format}`).toBeLessThanOrEqual(HALF);
          tooFar.push(...off.flatMap(([id, share]) => (share > MOST ? [`${id}: ${percent(share)}`] : [])));
        }
      }
      expect(tooFar).toEqual([]);
    },
  );
});

function percent(share = 0): string {
  return `${(100 * share).toFixed(2)} %`;
}

/** The files, their Latin letters set in the deck's own of each weight, which has narrow signs for those who ask for them. */
function filesOf({ layOutScene, origin }: LoadedDeck): ReadonlyMap<string, Uint8Array> {
  return new Map(
    languages.flatMap((language) => {
      const scene = layOutScene({ language, notes: false, date: origin.date });
      return [
        [`${language}.odp`, zip(inOwnLetters(writeOdp(scene, new Map())))],
        [`${language}.pptx`, zip(inOwnLetters(writePptx(scene, new Map())))],
      ] as const;
    }),
  );
}

function inOwnLetters(parts: Parts): Parts {
  return new Map(
    [...parts].map(([path, content]) => [
      path,
      typeof content === 'string'
        ? content
            .replace(
              /(?<="Medium Latin" svg:font-family="[^"]*)Calibri/u,
              'Noto Sans TC Medium:pwid&amp;palt',
            )
            .replaceAll('Calibri', 'Noto Sans TC:pwid&amp;palt')
        : content,
    ]),
  );
}

/** Each slide of the deck at its last step, as an address. */
async function picturesOfDeck(language: Language, { deck }: LoadedDeck): Promise<readonly string[]> {
  const { page } = await browser.open(`${inject('usbUrl')}deck.html?lang=${language}&theme=light&view=deck`, {
    viewport: { width: 1920, height: 1080 },
  });
  const pictures: string[] = [];
  await page.locator('html[data-ready]').waitFor();
  // The small space between Han and Latin is a browser's own.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { text-autospace: no-autospace !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  for (const { id, steps } of deck.slides) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${id}/${steps}`);
    await page.locator(`#${id}.present`).waitFor();
    await page.locator('.present .fragment:not(.visible)').first().waitFor({ state: 'detached' });
    await page.evaluate(() => {
      for (const tool of document.querySelectorAll('.toolbar, .d-explore-open')) tool.remove();
    });
    pictures.push(asAddress(await page.screenshot()));
  }
  return pictures;
}

/** The share of pixels of either picture that have no like in the other, there or beside: letters may stand a pixel off. */
function differenceOf(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (addresses) => {
      const [WIDTH, HEIGHT, ALIKE] = [1920, 1080, 30];
      const [first, second] = await Promise.all(
        addresses.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const context = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d');
          context?.drawImage(image, 0, 0, WIDTH, HEIGHT);
          return context?.getImageData(0, 0, WIDTH, HEIGHT).data;
        }),
      );
      if (!first || !second) throw new Error('A picture cannot be read.');
      const isAlike = (a: Uint8ClampedArray, at: number, b: Uint8ClampedArray, there: number): boolean =>
        [0, 1, 2].every((channel) => Math.abs((a[at + channel] ?? 0) - (b[there + channel] ?? 0)) <= ALIKE);
      const around = [0, 1, -1].flatMap((dy) => [0, 1, -1].map((dx) => 4 * (dy * WIDTH + dx)));
      const isAlone = (a: Uint8ClampedArray, at: number, b: Uint8ClampedArray): boolean =>
        around.every((step) => !isAlike(a, at, b, at + step));
      let count = 0;
      for (let at = 0; at < first.length; at += 4) {
        if (!isAlike(first, at, second, at) && (isAlone(first, at, second) || isAlone(second, at, first)))
          count += 1;
      }
      return count / (WIDTH * HEIGHT);
    },
    [one, other],
  );
}
