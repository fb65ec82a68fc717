/** What was to be seen where a browser test failed: a picture of each page that it used, and words for a log. */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { TestContext } from 'vitest';

/** Where the pictures are, until the next run. */
export const failuresFolder = join('.cache', 'failures');

/** A page that hangs is not waited for, in milliseconds. */
const PATIENCE = 10_000;

/** Lines of the console that are shown, from the last one back. */
const LINES = 10;

const consoles = new WeakMap<Page, string[]>();
const watched = new WeakSet<BrowserContext>();
const used = new Set<BrowserContext>();

/** Notes that a test uses the pages of a context, and what they write on their consoles from now on. */
export function watchForFailure(context: BrowserContext): void {
  used.add(context);
  if (watched.has(context)) return;
  watched.add(context);
  const note = (page: Page | null, line: string): void => {
    if (page) consoles.set(page, [...(consoles.get(page) ?? []), line].slice(-LINES));
  };
  context.on('console', (message) => note(message.page(), `${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => note(error.page(), `uncaught: ${error.error().message}`));
}

/** Where the test failed, adds to its first error what each page shows. Stands after every test. */
export async function reportFailure({ file, name, result }: TestContext['task']): Promise<void> {
  const pages = [...used].flatMap((context) => context.pages());
  used.clear();
  const error = result?.errors?.[0];
  if (!error) return;
  const title = `${basename(file.name, '.test.ts')} ${name}`.replaceAll(/[^\p{L}\d]+/gu, '-').slice(0, 100);
  const told = pages.map((page, index) => tell(page, join(failuresFolder, `${title}-${index + 1}.png`)));
  error.message += `\n\n${(await Promise.all(told)).join('\n\n')}\n`;
}

async function tell(page: Page, picture: string): Promise<string> {
  mkdirSync(failuresFolder, { recursive: true });
  const hangs = new Promise<never>((_, fail) => {
    AbortSignal.timeout(PATIENCE).addEventListener('abort', () => fail(new Error('The page hangs.')));
  });
  const [state, shot] = await Promise.allSettled([
    Promise.race([hangs, page.evaluate(describePage)]),
    page.screenshot({ path: picture, timeout: PATIENCE }),
  ]);
  return [
    `Page ${page.url()}`,
    ...(state.status === 'fulfilled' ? state.value : [`  says nothing: ${String(state.reason)}`]),
    ...(consoles.get(page) ?? []).map((line) => `  console ${line}`),
    shot.status === 'fulfilled' ? `  picture ${picture}` : `  no picture: ${String(shot.reason)}`,
  ].join('\n');
}

/** Runs in the page. */
function describePage(): string[] {
  const focused = document.activeElement?.cloneNode() as Element | undefined;
  const slide = document.querySelector('.slides > section.present');
  return [
    `  root ${JSON.stringify(document.documentElement.dataset)}`,
    ...(slide
      ? [`  slide ${slide.id}, ${slide.querySelectorAll('.fragment.visible').length} parts shown`]
      : []),
    `  focus ${focused?.outerHTML.slice(0, 200) ?? 'none'}`,
  ];
}
