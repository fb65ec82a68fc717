/** What only a browser sees of a deck: each step on the stage, in both languages and themes; the article on a phone; paper. */
import type { Page } from 'playwright-core';
import type { Finding } from '../check/finding.ts';
import { fieldSaying } from '../check/texts.ts';
import type { Deck } from '../deck/deck.ts';
import type { RuleName } from '../deck/rules.ts';
import { languageRecords, type Language } from '../text/language.ts';
import { measureContrast } from './measure-contrast.ts';
import { measureLines } from './measure-lines.ts';
import { measurePage } from './measure-page.ts';
import { measureSlide } from './measure-slide.ts';
import { measureTargets } from './measure-targets.ts';
import { typeMinimums } from './type-minimums.ts';
import { untilSet, walkStage } from './walk-stage.ts';

/** The rules that need a browser. */
export const renderedRules = [
  'rendered/layout',
  'rendered/contrast',
  'rendered/lines',
  'rendered/targets',
] as const satisfies readonly RuleName[];

/** Where the pages of a deck are, and how much of it is looked at. */
export interface Rendered {
  readonly deck: string;
  readonly handout: string;
  /** Languages and themes in which each step is looked at; each with each by default. */
  readonly looks?: ReadonlyArray<readonly [Language, 'light' | 'dark']>;
}

const themes = ['light', 'dark'] as const;
const layouts = ['notes', 'two-up', 'three-up', 'brief'] as const;

const remedies: Readonly<Record<(typeof renderedRules)[number], string>> = {
  'rendered/layout': 'Shorten the text, or mark with | where it may break',
  'rendered/contrast': 'Choose a colour that stands out more from its ground',
  'rendered/lines': 'Mark with | where the line may break',
  'rendered/targets': 'Put what can be pressed further apart',
};

/** Everything that is found, each once with the first place at which it is seen. */
export async function checkRendered(page: Page, deck: Deck, pages: Rendered): Promise<Finding[]> {
  const found = new Map<string, Finding>();
  const note = (
    rule: (typeof renderedRules)[number],
    slide: string,
    where: string,
    problems: readonly string[],
  ): void => {
    for (const problem of problems) {
      const place = slide === '' ? 'deck' : `slides/${slide}`;
      const key = `${rule} ${place} ${problem}`;
      if (found.has(key)) continue;
      found.set(key, {
        rule,
        place,
        ...fieldSaying(deck, slide, problem),
        message: `${problem} (${where})`,
        remedy: remedies[rule],
      });
    }
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const looks =
    pages.looks ?? deck.languages.flatMap((language) => themes.map((theme) => [language, theme] as const));
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const [language, theme] of looks) {
    await page.goto(`${pages.deck}?view=deck&lang=${language}&theme=${theme}`);
    await walkStage(page, deck.slides, async (slide, step) => {
      const where = `step ${step}, ${languageRecords[language].name}, ${theme}`;
      note('rendered/layout', slide, where, await page.evaluate(measureSlide, typeMinimums));
      note('rendered/contrast', slide, where, await page.evaluate(measureContrast));
      note('rendered/lines', slide, where, await page.evaluate(measureLines, '.slides > section.present'));
    });
    // The toolbar stands there while a pointer moves.
    await page.evaluate(() => (document.documentElement.dataset['pointer'] = 'moving'));
    note(
      'rendered/targets',
      '',
      `${languageRecords[language].name}, ${theme}`,
      await page.evaluate(measureTargets),
    );
  }
  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of deck.languages) {
    await page.goto(`${pages.deck}?view=read&lang=${language}`);
    await measureFlow(page, '.slide', (...rest) =>
      note(rest[0], rest[1], `phone, ${languageRecords[language].name}`, rest[2]),
    );
  }
  await page.setViewportSize({ width: 1000, height: 1400 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(pages.handout);
  for (const lang of deck.languages) {
    for (const layout of layouts) {
      await page.evaluate(chooseInBar, { lang, layout });
      await page.waitForSelector(`html[data-lang="${lang}"][data-layout="${layout}"]`);
      await measureFlow(page, '.sheets .slide, .brief section', (...rest) =>
        note(rest[0], rest[1], `paper, ${layout}, ${languageRecords[lang].name}`, rest[2]),
      );
    }
  }
  await page.emulateMedia({ media: null });
  return [...found.values()];
}

/** Chooses in the bar of the handout, which is not printed. Runs in the page. */
function chooseInBar(choices: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(choices))
    document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)?.click();
}

async function measureFlow(
  page: Page,
  query: string,
  note: (rule: (typeof renderedRules)[number], slide: string, problems: readonly string[]) => void,
): Promise<void> {
  await untilSet(page);
  for (const { slide, problem } of await page.evaluate(measurePage, query))
    note('rendered/layout', slide, [problem]);
  note('rendered/lines', '', await page.evaluate(measureLines, query));
}
