import { expect, it } from 'vitest';
import { languages } from '../../src/text/language.ts';
import { verifyText } from '../../src/text/words/verify-text.ts';
import { origin } from '../fixtures/origin.ts';
import { formatVerifyNote } from '../../src/site/verify-note.ts';

const commit = origin.revision;

const note = formatVerifyNote(origin, 'slides/deck.ts', 'deck.html');

it('says everything in each language, with the commands of each system', () => {
  for (const language of languages)
    for (const text of Object.values(verifyText)) expect(note).toContain(text[language]);
  for (const command of [
    'certutil -hashfile deck.html SHA256',
    'Get-FileHash',
    'shasum -a 256 -c SHA256SUMS',
    'sha256sum -c SHA256SUMS',
  ])
    expect(note.split(command)).toHaveLength(languages.length + 1);
});

it('names the sources and the day that give the same bytes', () => {
  expect(note).toContain(`git checkout ${commit}`);
  expect(note).toContain('SOURCE_DATE_EPOCH=1607385600 npm run build');
});

it('names the deck that was built where it is another than the project’s own', () => {
  const other = formatVerifyNote(origin, 'examples/small/deck.ts', 'deck.html');
  const build = 'npm run build -- --deck examples/small/deck.ts --out rebuilt';
  expect(other).toContain(`SOURCE_DATE_EPOCH=1607385600 ${build}`);
  expect(other).toContain(`$env:SOURCE_DATE_EPOCH=1607385600; ${build}`);
  expect(note).not.toContain('--deck');
});

it('names no commit to check out where something was not committed', () => {
  expect(
    formatVerifyNote({ ...origin, revision: `${commit}-dirty` }, 'slides/deck.ts', 'deck.html'),
  ).not.toContain('git checkout');
});
