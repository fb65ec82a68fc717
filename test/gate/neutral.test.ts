import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|mjs|css)$/u.test(file))
  .map((file) => ({ file, lines: readFileSync(join('src', file), 'utf8').split('\n') }));

/** Every line of the engine that a pattern matches, as `file: line`. */
function linesWith(pattern: RegExp, isExempt: (file: string) => boolean = () => false): string[] {
  return files.flatMap(({ file, lines }) =>
    isExempt(file) ? [] : lines.filter((line) => pattern.test(line)).map((line) => `${file}: ${line.trim()}`),
  );
}

it('nothing in the engine names this event or its sides', () => {
  // The record of a language names where it is written.
  const isRecord = (file: string): boolean => file === join('text', 'language.ts');
  expect(
    linesWith(/Taiwan|\bEU\b|European|臺灣|歐盟|\bDDE\b|\btw\b|\beu\b|press release|新聞稿/iu, isRecord),
  ).toEqual([]);
});

it('outside src/text, code names no language', () => {
  const isText = (file: string): boolean => file.startsWith(join('text', ''));
  expect(linesWith(/'(?:zh|en)'|\bin-(?:zh|en)\b|\.(?:zh|en)\b|zh-Hant|:lang\((?:zh|en)\)/u, isText)).toEqual(
    [],
  );
});
