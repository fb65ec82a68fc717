import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { appIcons, formatManifest, TOUCH_ICON } from '../../src/site/manifest.ts';

it('a manifest bears the deck’s own name and works below any folder', () => {
  const manifest = JSON.parse(
    formatManifest({
      title: { zh: '對|話', en: 'Dialogue & more' },
      description: { zh: '述。', en: 'D.' },
      languages: ['zh', 'en'],
    }),
  ) as Record<string, string>;
  expect(manifest).toMatchObject({
    name: '對話 · Dialogue & more',
    short_name: '對話',
    description: '述。 D.',
    lang: 'zh-Hant-TW',
  });
  for (const key of ['start_url', 'scope']) expect(manifest[key]).toBe('./');
  // One would be the same for all decks of a host.
  expect(manifest).not.toHaveProperty('id');
});

it.for([...appIcons.map(({ file }) => file), TOUCH_ICON])('%s is there', (file) => {
  expect(existsSync(`assets/app/${file}`)).toBe(true);
});
