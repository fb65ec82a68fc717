import { expect, it } from 'vitest';
import { integrityOf } from '../../src/site/build-worker.ts';
import { verifyCached } from '../../src/worker/verify-cached.ts';

const plugin = verifyCached((key) =>
  key === 'https://deck/a' ? integrityOf(Buffer.from('whole')) : undefined,
);

/** What the plugin answers for a kept file. */
async function read(url: string, content: string): Promise<string | undefined> {
  const answer = await plugin.cachedResponseWillBeUsed?.({
    request: new Request(url),
    cachedResponse: new Response(content),
  } as never);
  return answer?.text();
}

it('hands out a file that is what was kept', async () => {
  expect(await read('https://deck/a', 'whole')).toBe('whole');
});

it('refuses a file that was cut off or altered', async () => {
  expect(await read('https://deck/a', 'who')).toBeUndefined();
  expect(await read('https://deck/a', 'whale')).toBeUndefined();
});
