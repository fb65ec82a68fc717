import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { serveCompressed } from './gzip-server.ts';

it('compresses text and leaves fonts as they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gzip-server-'));
  writeFileSync(join(folder, 'index.html'), '<p>對話</p>'.repeat(100));
  writeFileSync(join(folder, 'a.woff2'), 'font');
  const { origin, close } = await serveCompressed(folder);
  onTestFinished(() => {
    close();
    rmSync(folder, { recursive: true });
  });

  const page = await fetch(origin);
  expect(page.headers.get('content-encoding')).toBe('gzip');
  expect(Number(page.headers.get('content-length'))).toBeLessThan(200);
  expect(await page.text()).toBe('<p>對話</p>'.repeat(100));

  const font = await fetch(`${origin}a.woff2`);
  expect(font.headers.get('content-encoding')).toBeNull();
  expect(font.headers.get('content-type')).toBe('font/woff2');
  expect((await fetch(`${origin}missing.js`)).status).toBe(404);
});
