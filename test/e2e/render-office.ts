/** Pictures of editable files as LibreOffice shows them, in the deck's font. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fontPath } from '../../src/site/fonts/load-font.ts';
import { convertToPdf, missingAmong } from '../office/libre-office.ts';

const run = promisify(execFile);

/** Which of the programs that pictures take are missing here. */
export function missingPrograms(): readonly string[] {
  return missingAmong({ soffice: '--version', pdftocairo: '-v' });
}

/** The pictures of all slides of each file, by its name, as paths in their order. */
export async function renderSlides(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const pictures = new Map<string, readonly string[]>();
  for (const [name, pdf] of await convertToPdf(files, folder, fontsOfDeck())) {
    const made = dirname(pdf);
    await run('pdftocairo', ['-scale-to-x', '1920', '-scale-to-y', '1080', '-png', pdf, join(made, 'slide')]);
    const slides = readdirSync(made).filter((file) => file.endsWith('.png'));
    pictures.set(
      name,
      slides.toSorted((a, b) => a.localeCompare(b)).map((file) => join(made, file)),
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
function fontsOfDeck(): string {
  const same = (family: string): string =>
    `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="assign" binding="strong"><string>Noto Sans TC</string></edit></match>`;
  return `<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${dirname(dirname(fontPath(400)))}</dir>
${same('Calibri')}${same('Microsoft JhengHei')}`;
}
