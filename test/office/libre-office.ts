/** Editable files as LibreOffice sets them, where it is installed: as PDFs, with fonts of one's choice. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Which of some programs are missing here; each with what makes it say its version. */
export function missingAmong(programs: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(programs)
    .filter(([name, option]) => spawnSync(name, [option]).error !== undefined)
    .map(([name]) => name);
}

/** The PDF of each file, by the file's name. `fonts` is what a configuration of fontconfig says besides its cache. */
export async function convertToPdf(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
  fonts: string,
): Promise<ReadonlyMap<string, string>> {
  mkdirSync(folder, { recursive: true });
  const configuration = join(resolve(folder), 'fonts.conf');
  writeFileSync(configuration, fontconfig(fonts, join(folder, 'cache')));
  const profile = `-env:UserInstallation=${pathToFileURL(join(resolve(folder), 'profile')).href}`;
  const env = { ...process.env, FONTCONFIG_FILE: configuration };
  const pdfs = new Map<string, string>();
  // One after the other, since files of both formats become PDFs of the same name.
  for (const [name, content] of files) {
    const path = join(folder, name);
    const made = `${path}-made`;
    writeFileSync(path, content);
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', made, path], { env });
    pdfs.set(name, join(made, readdirSync(made).find((file) => file.endsWith('.pdf')) ?? ''));
  }
  return pdfs;
}

function fontconfig(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${fonts}
<cachedir>${cache}</cachedir>
</fontconfig>
`;
}
