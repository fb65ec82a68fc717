import { expect, it } from 'vitest';
import { cardLook } from '../../src/board/looks.ts';
import { column, icon, room, row, words } from '../../src/board/parts.ts';
import { renderBoard } from '../../src/board/render-board.ts';
import { setBoard } from '../../src/board/set-board.ts';
import type { Board } from '../../src/board/types.ts';
import { createTermFinder } from '../../src/markup/bilingual.ts';
import { languages } from '../../src/text/language.ts';
import { measure } from '../fixtures/measure.ts';
import { readPage, valuesOf } from '../page/read-page.ts';

const text = (zh: string, en = zh) => ({ zh, en });
const tide = { id: 'tide', name: text('潮汐表', 'tide tables') };

function render(board: Board): { html: string; sheet: string } {
  const { picture, sheet } = renderBoard(
    setBoard(board, measure),
    { id: 'sea', position: 3 },
    {
      ...createTermFinder([tide]),
      languages,
      addressOf: (slide, language) => `#${language}/${slide}`,
    },
  );
  return { html: picture.value, sheet };
}

it('each language stands at its own place, in lines of its own', () => {
  const { html, sheet } = render({
    parts: [words('label', text('潮汐', 'The tide'), { at: [96, 300], size: [40, 36] })],
  });
  expect(html).toContain(
    '<span class="in-zh b-at p3-0" lang="zh-Hant-TW"><span class="b-line">潮汐</span></span>',
  );
  expect(html).toContain(
    '<span class="in-en b-at p3-1" lang="en"><span class="b-line">The tide</span></span>',
  );
  expect(sheet).toContain('.p3-0{--x:0;--y:50;');
});

it('a name that stands the same in both languages is written once', () => {
  const { html } = render({ parts: [words('label', text('LNG'), { at: [96, 300], size: 40 })] });
  expect(html.match(/LNG/gu)).toHaveLength(1);
  expect(html).not.toContain('in-zh');
});

it('shapes are drawn once where both languages have the same, else for each', () => {
  const card = (w: number | undefined) =>
    row({ at: [96, 300], w, look: cardLook('will') }, words('label', text('潮', 'The tides'), { size: 40 }));
  expect(render({ parts: [card(500)] }).html.match(/<rect/gu)).toHaveLength(1);
  expect(render({ parts: [card(undefined)] }).html).toMatch(
    /<g class="in-zh"><rect[^>]*\/><\/g><g class="in-en"><rect/u,
  );
});

it('a step is one group of the drawing and one element of the words, with all that is in it', () => {
  const { html } = render({
    parts: [
      column(
        { at: [96, 300], look: cardLook('could'), step: 2 },
        words('label', text('潮')),
        words('note', text('汐'), { step: 3 }),
      ),
    ],
  });
  const page = readPage(html);
  expect(valuesOf(page, 'data-fragment-index')).toEqual(['1', '1', '2']);
});

it('a mark that has another step in each language appears with its own', () => {
  const line = { mark: 'line', tone: 'ink', weight: 4 } as const;
  const { html } = render({
    parts: [],
    marks: (_find, language) =>
      language === 'zh'
        ? [{ ...line, d: 'M0 0H1', step: 1 }]
        : [
            { ...line, d: 'M0 0H2' },
            { ...line, d: 'M0 0H3', step: 1 },
          ],
  });
  expect(html.match(/<g class="fragment".*?<\/g><\/g>/gu)?.join('')).toMatch(/H1.*H3/u);
  expect(html.replaceAll(/<g class="fragment".*?<\/g><\/g>/gu, '')).toMatch(/H2/u);
});

it('a list, a table and a link are what they are, and a link keeps its language', () => {
  const { html } = render({
    parts: [
      column(
        { at: [96, 300], as: 'list' },
        row({ as: 'item' }, words('label', text('AI'), { link: 'tide' })),
      ),
      column(
        { at: [96, 500], as: 'table' },
        row(
          { as: 'row' },
          words('label', text('汐'), { level: 'row-head' }),
          words('body', text('表'), { level: 'td' }),
        ),
      ),
    ],
  });
  expect(html).toMatch(
    /<ul><li><p class="b-words b-label medium"><a class="in-zh b-at [^"]*" lang="zh-Hant-TW" href="#zh\/tide">[^/]*<\/span><\/a><a class="in-en b-at [^"]*" lang="en" href="#en\/tide">/u,
  );
  expect(html).toMatch(/<table><tr><th scope="row"[^>]*>.*?<\/th><td[^>]*>.*?<\/td><\/tr>/su);
});

it('a term over two lines is a term on each', () => {
  const { html } = render({
    parts: [
      words('label', text('潮', 'see tide tables now'), {
        at: [96, 300],
        w: 210,
        size: 40,
        lines: 2,
        marks: true,
      }),
    ],
  });
  const terms = [...html.matchAll(/<span class="term" data-term="tide">([^<]*)<\/span>/gu)].map(
    ([, shown]) => shown,
  );
  expect(terms).toEqual(['tide ', 'tables']);
});

it('without a sheet the drawing is lines, not black shapes', () => {
  expect(render({ parts: [] }).html).toMatch(
    /<svg class="b-drawing"[^>]* fill="none" stroke="currentColor"/u,
  );
});

it('a mirrored board is drawn as in a mirror, its words are not', () => {
  const parts = [words('label', text('潮'), { id: 'a', at: [96, 300], size: 40 })];
  const { html } = render({
    parts,
    isMirrored: true,
    marks: () => [{ mark: 'line', d: 'M0 0H9', tone: 'ink', weight: 4 }],
  });
  expect(html).toContain('<g transform="matrix(-1 0 0 1 1920 0)"><path');
});

it('a drawing is placed in both languages, at one place where that is the same', () => {
  expect(render({ parts: [icon('chip', 40, { at: [96, 300] })] }).html.match(/<use/gu)).toHaveLength(1);
  expect(render({ parts: [icon('chip', [40, 30], { at: [96, 300] })] }).html.match(/<use/gu)).toHaveLength(2);
});

it('what marks draw beside a list has a shape of its own where the list flows', () => {
  const strand = (name: 'strand' | 'entry') => room({ at: [0, 0], w: 1, h: 1, look: { name } });
  const { html } = render({
    parts: [
      column(
        { at: [96, 300], as: 'list' },
        column({ as: 'item', look: { name: 'weave' } }, strand('entry'), strand('strand')),
      ),
    ],
  });
  expect(html).toMatch(/<li class="b-look b-weave"><svg class="b-entry".*?<\/svg>\s*<svg class="b-strand"/su);
});

it('what stands for itself where the parts flow is drawn without the shapes of parts', () => {
  const { html } = render({
    emblem: { x: 96, y: 250, w: 900, h: 700 },
    parts: [row({ at: [96, 300], w: 500, look: cardLook('will') }, words('label', text('潮')))],
    marks: () => [{ mark: 'line', d: 'M0 0H9', tone: 'ink', weight: 4 }],
  });
  expect(html).toMatch(/<path[^>]*d="M0 0H9"\/><g class="b-shapes"><g class="in-zh"><rect/u);
});
