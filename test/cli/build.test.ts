import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrongSums } from '../site/proof.ts';

const folder = mkdtempSync(join(tmpdir(), 'deck-build-'));
const out = join(folder, 'out');
const small = JSON.stringify(resolve('test/fixtures/small-deck.ts'));
let first: ReadonlyMap<string, string>;
let report: string;

beforeAll(async () => {
  mkdirSync(join(out, 'pdf'), { recursive: true });
  writeFileSync(join(out, 'pdf', 'brief-zh.pdf'), 'PDF');
  ({ output: report } = await build({}));
  first = contents();
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a build', { timeout: 180_000 }, () => {
  it('says in a line what it wrote, and how long it took', () => {
    expect(report).toMatch(
      /^Built .*site \(\d+ files, [\d.]+ MB\) and .*usb \(\d+ files, [\d.]+ MB\) in [\d.]+ s\.\n$/u,
    );
  });

  it('that is killed half way leaves the last good one', async () => {
    const killed = start({ 'title.en': 'Killed' });
    await expect
      .poll(() => readdirSync(out), { interval: 5, timeout: 60_000 })
      .toContainEqual(expect.stringMatching(/^\.building-/u));
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(contents()).toEqual(first);
    expect(readdirSync(out).some((name) => name.startsWith('.building-'))).toBe(true);
  });

  it('with a mistake in a slide leaves the last good one, byte by byte, says so, and tidies up after one that was killed', async () => {
    const { code, output } = await build({ 'slides.frame.headline.en': '' });
    expect(code).toBe(1);
    expect(output).toContain('slides/frame › headline.en: is empty. Write the text.');
    for (const name of ['site', 'usb'])
      expect(output).toMatch(
        new RegExp(`${join(out, name)} was left as it is, built \\d{4}-\\d\\d-\\d\\d `, 'u'),
      );
    expect(contents()).toEqual(first);
    expect(readdirSync(out).toSorted()).toEqual(['pdf', 'site', 'usb']);
  });

  it('beside another one ends as one of both: both editions have the same title', async () => {
    const results = await Promise.all([build({ 'title.en': 'Left' }), build({ 'title.en': 'Right' })]);
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    const titles = ['site/index.html', 'site/handout.html', 'usb/deck.html', 'usb/handout.html'].map(
      (name) => /\b(?:Left|Right)\b/u.exec(readFileSync(join(out, name), 'utf8'))?.[0],
    );
    expect(['Left', 'Right']).toContain(titles[0]);
    expect(new Set(titles).size).toBe(1);
    expect(readdirSync(out).toSorted()).toEqual(['pdf', 'site', 'usb']);
    for (const name of ['site', 'usb']) expect(wrongSums(join(out, name))).toEqual([]);
  });

  it('of the same input has the same bytes, and leaves PDFs alone', async () => {
    expect((await build({})).code).toBe(0);
    expect(contents()).toEqual(first);
    expect([...first.keys()]).toContain(join('pdf', 'brief-zh.pdf'));
  });
});

/** Starts to build the small deck with these changes. */
function start(changes: Readonly<Record<string, unknown>>): ChildProcess {
  const deck = join(mkdtempSync(join(folder, 'deck-')), 'deck.ts');
  writeFileSync(
    deck,
    `import { smallDeck } from ${small};\nexport default smallDeck(${JSON.stringify(changes)});\n`,
  );
  return spawn(process.execPath, ['src/cli/run.mjs', 'build', '--out', out], {
    env: { ...process.env, NODE_ENV: undefined, DECK: deck, NO_COLOR: '1' },
  });
}

async function build(changes: Readonly<Record<string, unknown>>): Promise<{ code: unknown; output: string }> {
  const child = start(changes);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const [code] = (await once(child, 'close')) as unknown[];
  return { code, output };
}

/** Every file that stands in place, by its path. */
function contents(): Map<string, string> {
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !path.startsWith('.') && statSync(join(out, path)).isFile(),
  );
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(out, path), 'base64')]));
}
