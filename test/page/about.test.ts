import { expect, it } from 'vitest';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { renderAbout } from '../../src/page/about.ts';
import type { Edition } from '../../src/page/edition.ts';
import { formatPolicy } from '../../src/site/policy.ts';
import { aboutText } from '../../src/text/words/about-text.ts';
import { measure } from '../fixtures/measure.ts';
import { origin } from '../fixtures/origin.ts';
import { smallDeck } from '../fixtures/small-deck.ts';
import { allText, readPage, shows } from './read-page.ts';

const about = (edition: Edition) =>
  readPage(
    `<html><body>${renderAbout({ deck: resolveDeck(smallDeck()), edition, origin, icons: new Map(), measure }).value}</body></html>`,
  );

it('says version, commit and day of the build', () => {
  expect(allText(about('public'))).toMatch(/1\.0\.0\s0123456789ab\s[^a-f0-9]*2020-12-08/u);
});

it('of the presenter’s edition says that it asks nothing of the network, as its policy has it', () => {
  const page = about('presenter');
  expect(formatPolicy({ script: [], style: [] }, 'presenter')).toContain("connect-src 'none'");
  expect(shows(page, aboutText.asksNothing)).toBe(true);
  expect(
    shows(page, {
      zh: '連線、安裝資料、背景程式、變更基準網址、送出表單、外掛程式、其他一切：一律禁止',
      en: 'connections, install data, background scripts, changing the base address, sending forms, plug-ins, everything else: none',
    }),
  ).toBe(true);
  expect(allText(page)).toContain('sha256sum deck.html');
});

it('of the public edition says that it asks for what stands beside it', () => {
  const page = about('public');
  expect(formatPolicy({ script: [], style: [] }, 'public')).toContain("connect-src 'self'");
  expect(shows(page, aboutText.asksBeside)).toBe(true);
  expect(
    shows(page, {
      zh: '程式、樣式：同一資料夾裡的檔案、檔案裡雜湊值相符的部分',
      en: 'scripts, styles: files in the same folder, its own parts, known by their hash',
    }),
  ).toBe(true);
  expect(allText(page)).toContain('sha256sum index.html');
});
