/** All the rules that a deck can be held to without a browser. */
import type { Deck } from '../deck/deck.ts';
import type { RuleName } from '../deck/rules.ts';
import {
  checkCited,
  checkCopied,
  checkNumbersOfPicture,
  checkNumbersOfSource,
  checkQuoted,
} from './claims.ts';
import { checkApart, checkContrast } from './colours.ts';
import type { Finding, Seen } from './finding.ts';
import { checkNames, checkNumbers, checkQuotes, checkSigns, checkSpaces } from './languages.ts';
import { checkUnused } from './structure.ts';
import { checkSums } from './sums.ts';
import { checkPresses, checkSlot, checkTerms, checkTime } from './talk.ts';

const rules = {
  'talk/time': checkTime,
  'talk/slot': checkSlot,
  'talk/presses': checkPresses,
  'talk/terms': checkTerms,
  'languages/numbers': checkNumbers,
  'languages/names': checkNames,
  'languages/quotes': checkQuotes,
  'languages/spaces': checkSpaces,
  'languages/signs': checkSigns,
  'claims/numbers': checkNumbersOfSource,
  'claims/copied': checkCopied,
  'claims/picture': checkNumbersOfPicture,
  'claims/sums': checkSums,
  'claims/quoted': checkQuoted,
  'claims/cited': checkCited,
  'colours/contrast': checkContrast,
  'colours/apart': checkApart,
  'structure/unused': checkUnused,
} satisfies Partial<Record<RuleName, (deck: Deck) => Seen[]>>;

/** The rules that need no browser. */
export const staticRules: readonly RuleName[] = [
  ...(Object.keys(rules) as ReadonlyArray<keyof typeof rules>),
  'structure/files',
];

/** What the rules find in a deck, what it puts off included. */
export function checkDeck(deck: Deck): Finding[] {
  return Object.entries(rules).flatMap(([rule, find]) =>
    find(deck).map((seen) => ({ ...seen, rule: rule as RuleName })),
  );
}

/** Findings of some rules without those that a deck puts off, and what it puts off without need. */
export function withoutPutOff(
  deck: Deck,
  findings: readonly Finding[],
  checked: readonly RuleName[],
): Finding[] {
  const isOf = (finding: Finding, { rule, slide }: Deck['putOff'][number]): boolean =>
    finding.rule === rule && (slide === undefined || finding.place === `slides/${slide}`);
  const needless = deck.putOff
    .filter((one) => checked.includes(one.rule) && !findings.some((finding) => isOf(finding, one)))
    .map(({ rule, slide, reason }): Finding => ({
      rule: 'structure/put-off',
      place: 'putOff',
      field: `[${rule}]`,
      message: `puts off ${rule}${slide === undefined ? '' : ` on ${slide}`}, which finds nothing there`,
      remedy: 'Remove it',
      text: reason,
    }));
  return [...findings.filter((finding) => !deck.putOff.some((one) => isOf(finding, one))), ...needless];
}
