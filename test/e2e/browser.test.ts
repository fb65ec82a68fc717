import { once } from 'node:events';
import { createServer, IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const silent = createServer();
afterAll(() => {
  silent.closeAllConnections();
  silent.close();
});

it('what a page still asks for when its test ends is no failure', async () => {
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
  const { page } = await browser.open('about:blank');
  // Where nobody takes what this throws, the run fails, though the test passes.
  await page.route(address, async (route) => {
    await route.fulfill({ response: await route.fetch() });
  });
  const asked = once(silent, 'request');
  await page.evaluate((target) => {
    location.href = target;
  }, address);
  const [request] = await asked;
  expect(request).toBeInstanceOf(IncomingMessage);
});
