import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

  it('of the same input has the same bytes, also with the line ends of Windows, and leaves PDFs alone', async () => {
    expect((await build({}, copyWithLineEnds('\r\n'))).output).toMatch(/^Built/u);
    const again = contents();
    // The copy has its packages by a link, so that the bill does not find their hashes.
    const ofLink = /(?:SHA256SUMS|sbom\.cdx\.json)$/u;
    const different = [...first.keys()].filter((path) => again.get(path) !== first.get(path));
    expect(different.filter((path) => !ofLink.test(path))).toEqual([]);
    expect(again.size).toBe(first.size);
    expect([...first.keys()]).toContain(join('pdf', 'brief-zh.pdf'));
  });
});

/** The program in a folder of its own, its texts with other line ends: as some checkouts and editors write them. */
function copyWithLineEnds(lineEnd: string): string {
  const copy = mkdtempSync(join(folder, 'copy-'));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const texts = /\.(?:ts|mjs|css|html|svg|json)$|LICENSE$/u;
  for (const part of [
    'src',
    'assets',
    'slides',
    'examples',
    'test/tsconfig.json',
    ...readdirSync('.').filter((name) => texts.test(name)),
  ])
    cpSync(part, join(copy, part), { recursive: true });
  for (const path of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    const file = join(copy, path);
    if (!path.startsWith('node_modules') && texts.test(path) && statSync(file).isFile())
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', lineEnd));
  }
  return copy;
}

/** Starts to build the small deck with these changes; the commit is left out, since a copy has none. */
function start(changes: Readonly<Record<string, unknown>>, root = '.'): ChildProcess {
  const deck = join(mkdtempSync(join(folder, 'deck-')), 'deck.ts');
  writeFileSync(
    deck,
    `import { smallDeck } from ${small};\nexport default smallDeck(${JSON.stringify(changes)});\n`,
  );
  return spawn(process.execPath, ['src/cli/run.mjs', 'build', '--out', out], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: undefined,
      DECK: deck,
      NO_COLOR: '1',
      GIT_DIR: join(folder, 'none'),
      SOURCE_DATE_EPOCH: '1764000000',
    },
  });
}

async function build(
  changes: Readonly<Record<string, unknown>>,
  root?: string,
): Promise<{ code: unknown; output: string }> {
  const child = start(changes, root);
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
