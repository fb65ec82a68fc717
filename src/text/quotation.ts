/** What words must be to be shown as a quotation, around which a picture draws the marks. */
import type { Language } from './language.ts';
import type { TextFault } from './script.ts';

/** How many characters a quotation holds. */
const most: Readonly<Record<Language, number>> = { zh: 48, en: 110 };
/** The marks around it, and those of the other language; the marks that stand within. */
const outer: Readonly<Record<Language, RegExp>> = { zh: /[「」]/u, en: /[“”"]/u };
const foreign: Readonly<Record<Language, RegExp>> = { zh: /[“”‘"]/u, en: /[「」『』]/u };
const inner: Readonly<Record<Language, string>> = { zh: '『』', en: '‘ ’' };

/** What is wrong with words as a quotation, if anything. */
export function findQuotationFault(words: string, language: Language): TextFault | undefined {
  const strange = foreign[language].exec(words)?.[0];
  if (strange)
    return {
      message: `has ${strange}, a quotation mark of the other language`,
      remedy: `Use ${inner[language]} within the words, and none around them`,
    };
  const typed = outer[language].exec(words)?.[0];
  if (typed)
    return {
      message: `has ${typed}, which the picture draws itself`,
      remedy: `Remove it; within the words use ${inner[language]}`,
    };
  const length = words.replaceAll('|', '').length;
  if (length > most[language])
    return { message: `has ${length} characters; a quotation holds ${most[language]}`, remedy: 'Quote less' };
  return undefined;
}
