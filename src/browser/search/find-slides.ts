/** What somebody types to find a slide, in the contents or in the console: its number, or words that stand on it. */
import { fold } from '../../text/fold.ts';
import { readPassages } from './read-passages.ts';
import { indexPassages, search, type Hit, type SearchIndex } from './search.ts';

let index: SearchIndex | undefined;

/** Whether that is a number, or the beginning of one. The backup's have a letter. */
export function isSlideNumber(typed: string): boolean {
  return /^b?\d+$/u.test(fold(typed.trim()));
}

/** Whether a slide's number begins with what is typed. */
export function beginsWith(number: string, typed: string): boolean {
  return number.toLowerCase().startsWith(fold(typed.trim()));
}

/** What words find, best first. The page is read once. */
export function findWords(typed: string): readonly Hit[] {
  return search((index ??= indexPassages(readPassages())), typed);
}

/** Whether a hit is a body or a person, which can be explored on its slide. */
export function isExplorable({ passage }: Hit): boolean {
  return /^(?:body|person) /u.test(passage.owner);
}
