/** Checks a deck: talk, languages, claims, colours, structure. */

import { parseArgs } from 'node:util';
import { DeckError } from '../../deck/error.ts';
import { formatReported, toRecord, type Reported } from '../../check/report.ts';
import { checkInBrowser } from '../../rendered/check-in-browser.ts';
import { deckNames, findDeck } from '../../site/find-deck.ts';
import { loadDeck, pathWithin } from '../../site/load-deck.ts';
import { deckHelp } from '../deck-help.ts';

export const help = `Usage: npm run check -- [options]

  Says of a deck what the build does not measure: one line a finding, with file, line, slide, field and remedy. Ends with
  1 where there is any. A rule is put off in the deck itself, with a reason: putOff: [{ rule, slide, reason }].

${deckHelp}
  --rendered      also what only a browser sees: overlaps, contrast, ends of lines, targets; in each step, language
                  and theme, on a phone and on paper
  --all           every deck of the project
  --json          write what is found as JSON
  --help          show this`;

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      rendered: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const root = process.cwd();
  const names = values.all ? deckNames(root) : [process.env['DECK']];
  const checked = [];
  for (const name of names) checked.push(await checkDeckAt(root, findDeck(root, name), values.rendered));
  const found = checked.flatMap(({ found: some }) => some);
  if (values.json) console.log(JSON.stringify(found.map(toRecord), undefined, 2));
  else for (const { file, slides, found: some } of checked) console.log(describe(file, slides, some));
  return found.length === 0 ? 0 : 1;
}

interface Checked {
  readonly file: string;
  readonly slides: number;
  readonly found: readonly Reported[];
}

/** What is found in a deck; where it cannot be built, what stops that. */
async function checkDeckAt(root: string, path: string, isRendered: boolean): Promise<Checked> {
  try {
    const loaded = await loadDeck(root, path);
    const rendered = isRendered ? await checkInBrowser(root, loaded) : [];
    return {
      file: loaded.file,
      slides: loaded.deck.slides.length,
      found: [...loaded.findings, ...rendered],
    };
  } catch (error) {
    if (!(error instanceof DeckError)) throw error;
    const file = pathWithin(root, path);
    return { file, slides: 0, found: error.problems.map((problem) => ({ file, line: 1, ...problem })) };
  }
}

function describe(file: string, slides: number, found: readonly Reported[]): string {
  if (found.length === 0) return `${file}: ${slides} slides, nothing found.`;
  const count = `${found.length} ${found.length === 1 ? 'finding' : 'findings'}`;
  return [...found.map(formatReported), `${file}: ${count}.`].join('\n');
}
