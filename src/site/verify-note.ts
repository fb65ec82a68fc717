/** The note beside the files of an edition: how to verify them, and how to rebuild them. */
import type { Origin } from '../page/origin.ts';
import { sumCommands } from '../page/sum-commands.ts';
import { languages } from '../text/language.ts';
import { verifyText } from '../text/words/verify-text.ts';
import { OWN_DECK } from './find-deck.ts';

/** On Windows nothing reads a list of sums, so this goes through its lines. */
const POWERSHELL =
  'Get-Content SHA256SUMS | ForEach-Object { $sum, $file = $_ -split \'  \', 2; if ((Get-FileHash -LiteralPath $file).Hash -eq $sum) { "${file}: OK" } else { "${file}: FAILED" } }';

/** The note in both languages, one after the other. `deck` is the file that was built, from the root of the sources. */
export function formatVerifyNote(origin: Origin, deck: string, firstFile: string): string {
  const notes = languages.map((language) => {
    const { title, sums, oneFile, trust, rebuild, pdf, contents } = verifyText;
    return [
      `# ${title[language]}`,
      sums[language],
      commands([
        ['Windows (PowerShell)', POWERSHELL],
        ['macOS', 'shasum -a 256 -c SHA256SUMS'],
        ['Linux', 'sha256sum -c SHA256SUMS'],
      ]),
      oneFile[language],
      commands(sumCommands(firstFile)),
      trust[language],
      rebuild[language],
      commands(rebuildCommands(origin, deck)),
      pdf[language],
      contents[language],
    ].join('\n\n');
  });
  return `${notes.join('\n\n\n')}\n`;
}

function rebuildCommands(
  { version, date, revision }: Origin,
  deck: string,
): ReadonlyArray<readonly [string, string]> {
  const build = `npm run build -- ${deck === OWN_DECK ? '' : `--deck ${deck} `}--out rebuilt`;
  const isCommit = /^[0-9a-f]{40}$/u.test(revision);
  const seconds = Date.parse(date) / 1000;
  return [
    [`version ${version}`, isCommit ? `git checkout ${revision}` : revision || '-'],
    ['Windows (PowerShell)', `$env:SOURCE_DATE_EPOCH=${seconds}; ${build}`],
    ['macOS, Linux', `SOURCE_DATE_EPOCH=${seconds} ${build}`],
  ];
}

function commands(lines: ReadonlyArray<readonly [string, string]>): string {
  return lines.map(([system, command]) => `    ${system}\n        ${command}`).join('\n');
}
