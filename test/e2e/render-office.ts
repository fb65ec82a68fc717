/** Editable files as LibreOffice shows them, where it is installed, in the deck's font or without it. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { fontPath } from '../../src/site/fonts/load-font.ts';

const run = promisify(execFile);

/** Both programs that pictures take. */
const PROGRAMS = { soffice: '--version', pdftocairo: '-v' } as const;

/** Which of the programs are missing here. */
export function missingPrograms(): readonly string[] {
  return Object.entries(PROGRAMS)
    .filter(([name, option]) => spawnSync(name, [option]).error !== undefined)
    .map(([name]) => name);
}

/** The pictures of all slides of each file, by its name, as paths in their order. */
export async function renderSlides(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'fonts.conf'),
    fontsWith(dirname(dirname(fontPath(400))), join(folder, 'cache')),
  );
  const paths = [...files].map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
  // One after the other, since files of both formats become PDFs of the same name.
  const pictures = new Map<string, readonly string[]>();
  for (const path of paths) {
    const made = `${path}-made`;
    const profile = `-env:UserInstallation=${pathToFileURL(join(resolve(folder), 'profile')).href}`;
    const env = { ...process.env, FONTCONFIG_FILE: join(resolve(folder), 'fonts.conf') };
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', made, path], { env });
    const [pdf = ''] = readdirSync(made);
    await run('pdftocairo', [
      '-scale-to-x',
      '1920',
      '-scale-to-y',
      '1080',
      '-png',
      join(made, pdf),
      join(made, 'slide'),
    ]);
    const slides = readdirSync(made).filter((name) => name.endsWith('.png'));
    pictures.set(
      path.slice(folder.length + 1),
      slides.toSorted((a, b) => a.localeCompare(b)).map((name) => join(made, name)),
    );
  }
  return pictures;
}

/** A picture as an address that a page may load. */
export function asAddress(png: Uint8Array | string): string {
  const content = typeof png === 'string' ? readFileSync(png) : png;
  return `data:image/png;base64,${Buffer.from(content).toString('base64')}`;
}

/** The faces that files name are the deck's own here, whose folder is not among those of the system. */
function fontsWith(fonts: string, cache: string): string {
  const same = (family: string): string =>
    `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="assign" binding="strong"><string>Noto Sans TC</string></edit></match>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${fonts}</dir>
<cachedir>${cache}</cachedir>
${same('Calibri')}${same('Microsoft JhengHei')}
</fontconfig>
`;
}
