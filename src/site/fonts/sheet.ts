/** The style sheet of the subset fonts, beside the font files that it names. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FontFile } from './subset.ts';
import { weightSheet } from './weights.ts';

/** Writes the fonts and their sheet into a folder, for Vite to pick up; answers the sheet's path. */
export async function writeFontSheet(folder: string, fonts: readonly FontFile[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  await Promise.all(fonts.map(({ weight, woff2 }) => writeFile(join(folder, fileName(weight)), woff2)));
  const faces = fonts.map(
    ({ weight }) =>
      `@font-face{font-family:'Noto Sans TC';font-style:normal;font-weight:${weight};font-display:swap;src:url('./${fileName(weight)}') format('woff2')}`,
  );
  const sheet = join(folder, 'fonts.css');
  await writeFile(sheet, [...faces, weightSheet()].join('\n'));
  return sheet;
}

function fileName(weight: number): string {
  return `noto-sans-tc-${weight}.woff2`;
}
