import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatBill } from '../../src/site/bill-of-materials.ts';
import { listComponents } from '../../src/site/components.ts';
import { formatLicenses } from '../../src/site/licenses.ts';
import { unmatchedComponents } from './proof.ts';

const root = process.cwd();
const modules = [
  `${root}/node_modules/reveal.js/dist/reveal.mjs`,
  `${root}/src/browser/main.ts`,
  '\0vite/preload-helper.js',
  '\0/virtual-of-ours',
];
const components = listComponents(root, modules);
const bill = formatBill({ name: 'deck', version: '1.0.0', license: 'MIT', date: '2020-12-08' }, components);
const licenses = formatLicenses('Ours.', components);

describe('the components', () => {
  it('are the packages of the modules, the bundler’s for its helpers, and the font', () => {
    expect(components.map(({ name, license }) => `${name} ${license}`)).toEqual([
      '@expo-google-fonts/noto-sans-tc OFL-1.1',
      'reveal.js MIT',
      'vite MIT',
    ]);
  });

  it('have their licence in full and the hash that the lockfile holds', () => {
    for (const { licenseText, sha512 } of components) {
      expect(licenseText).toMatch(/copyright/iu);
      expect(sha512).toMatch(/^[0-9a-f]{128}$/u);
    }
    expect(components.at(-1)?.licenseText).not.toContain('bundled dependencies');
  });
});

describe('the bill of materials', () => {
  it('is CycloneDX 1.6, dated by the build, with the address of each package', () => {
    const parsed = JSON.parse(bill) as { components: unknown[] };
    expect(parsed).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { timestamp: '2020-12-08T00:00:00Z', component: { name: 'deck' } },
    });
    expect(parsed).not.toHaveProperty('serialNumber');
    expect(parsed.components[0]).toMatchObject({
      group: '@expo-google-fonts',
      name: 'noto-sans-tc',
      licenses: [{ license: { id: 'OFL-1.1' } }],
      purl: expect.stringMatching(/^pkg:npm\/%40expo-google-fonts\/noto-sans-tc@\d/u),
    });
  });

  it('gives each package the hash by which the lockfile knows it', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { integrity: string }>;
    };
    const { components: billed } = JSON.parse(bill) as {
      components: ReadonlyArray<{ group?: string; name: string; hashes: unknown }>;
    };
    const hashOf = (name: string): string =>
      Buffer.from(
        (lock.packages[`node_modules/${name}`]?.integrity ?? '').slice('sha512-'.length),
        'base64',
      ).toString('hex');
    expect(billed.map(({ hashes }) => hashes)).toEqual(
      billed.map(({ group, name }) => [
        { alg: 'SHA-512', content: hashOf([group, name].filter(Boolean).join('/')) },
      ]),
    );
  });

  it('gives an expression as one', () => {
    const [component] = components;
    if (!component) throw new Error('There is no component.');
    const text = formatBill({ name: 'deck', version: '1', license: 'MIT OR ISC', date: '2020-12-08' }, [
      component,
    ]);
    expect(text).toContain('"expression": "MIT OR ISC"');
  });

  it('names what the licences name', () => {
    expect(unmatchedComponents(bill, licenses)).toEqual([]);
  });

  it('that names more, or less, is found', () => {
    const fewer = formatLicenses('Ours.', components.slice(0, -1));
    expect(unmatchedComponents(bill, fewer)).toEqual([expect.stringMatching(/^vite@.* has no licence$/u)]);
    const shorter = formatBill(
      { name: 'deck', version: '1', license: 'MIT', date: '2020-12-08' },
      components.slice(1),
    );
    expect(unmatchedComponents(shorter, licenses)).toEqual([
      expect.stringMatching(/^@expo-google-fonts\/noto-sans-tc@.* is not in the bill$/u),
    ]);
  });
});
