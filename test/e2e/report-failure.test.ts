import { existsSync, rmSync } from 'node:fs';
import { expect, it, type TestContext } from 'vitest';
import { useBrowser } from './browser.ts';
import { reportFailure } from './report-failure.ts';

const browser = useBrowser();

it('a failure tells the address, the state of the root, the focus and the console of each page, and where its picture is', async () => {
  const { page } = await browser.open('about:blank');
  await page.setContent('<html data-lang="en"><button id="next">Next</button>');
  const warned = page.waitForEvent('console');
  await page.evaluate(() => {
    document.querySelector('button')?.focus();
    console.warn('Something is odd.');
  });
  // A busy browser may tell of it after the call has come back.
  await warned;
  const error = { message: 'expected 1 to be 2' };
  const task = { file: { name: 'test/e2e/some.test.ts' }, name: 'a: b/c', result: { errors: [error] } };
  await reportFailure(task as unknown as TestContext['task']);
  const [first, ...told] = error.message.trim().split('\n');
  expect(first).toBe('expected 1 to be 2');
  const picture = told.at(-1)?.replace('  picture ', '') ?? '';
  expect(told.slice(0, -1)).toEqual([
    '',
    'Page about:blank',
    '  root {"lang":"en"}',
    '  focus <button id="next"></button>',
    '  console warning: Something is odd.',
  ]);
  expect(picture).toMatch(/some-a-b-c-1\.png$/u);
  expect(existsSync(picture)).toBe(true);
  rmSync(picture);
});
