/** The numbers that a text says, in figures or in words. */
import { languageRecords, plain, type Language } from './language.ts';

/** A number of a text. */
export interface Said {
  readonly value: number;
  /** As it stands in the text. */
  readonly words: string;
  /** Whether it is surely meant as a number: in figures, or in words that count something. `One` and `一` may be other words. */
  readonly isSure: boolean;
}

/** Every number of a text, in reading order. */
export function numbersIn(value: string, language: Language): Said[] {
  const text = plain(value);
  return languageRecords[language].script === 'han' ? numbersInHan(text) : numbersInLatin(text);
}

const FIGURES = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;

const HAN_SCALE: Readonly<Record<string, number>> = { 萬: 1e4, 億: 1e8, 兆: 1e12 };
const HAN_FIGURES = new RegExp(`(民國)?(${FIGURES})([萬億兆成])?`, 'gu');
const HAN_WORDS =
  /(?<!\d)第?[零〇一二兩三四五六七八九十百千萬億]+(?=(個|項|位|屆|國|年|月|日|天|次|場|家|種|點|大|方|成|名|歲|人|倍|週|周|小時|分鐘|秒|頁|條|類|組|座|艘|張|件|道|則|期|階段|步)?)/gu;

function numbersInHan(text: string): Said[] {
  const figures = [...text.matchAll(HAN_FIGURES)].map(([words, republic, number = '', scale = '']) => ({
    value: figuresOf(number) * (scale === '成' ? 10 : (HAN_SCALE[scale] ?? 1)) + (republic ? 1911 : 0),
    words,
    isSure: true,
  }));
  const inWords = [...text.matchAll(HAN_WORDS)].map(([words, counted]) => {
    const value = valueOfHan(words.replace('第', '')) * (counted === '成' ? 10 : 1);
    return { value, words, isSure: value > 2 && (counted !== undefined || words.startsWith('第')) };
  });
  return [...figures, ...inWords];
}

/** `十二` is 12, `二十` 20, `一百零五` 105, `兩萬` 20000. */
function valueOfHan(words: string): number {
  let [whole, section, digit] = [0, 0, 0];
  for (const sign of words) {
    const scale = HAN_SCALE[sign];
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (scale) {
      whole += (section + digit || 1) * scale;
      [section, digit] = [0, 0];
    } else if (unit) {
      section += (digit || 1) * unit;
      digit = 0;
    } else digit = digit * 10 + '零一二三四五六七八九'.indexOf(sign.replace('兩', '二').replace('〇', '零'));
  }
  return whole + section + digit;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const MONTHS =
  'none January February March April May June July August September October November December'.split(' ');
const LATIN_SCALE: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const SCALES = Object.keys(LATIN_SCALE).join('|');
const LATIN_FIGURES = new RegExp(`(${FIGURES})(?:st|nd|rd|th)?(?:\\s(${SCALES})\\b)?`, 'giu');
const MONTH_NAMES = new RegExp(`\\b(?:${MONTHS.slice(1).join('|')})\\b`, 'gu');
const LATIN_WORDS = new RegExp(
  `\\b(?:(${TENS.slice(2).join('|')})(?:-(${UNITS.slice(1, 10).join('|')}))?|(${UNITS.join('|')})|(${ORDINALS.slice(1).join('|')})|(both|twice)|(dozen))\\b(?:\\s(hundred|${SCALES})\\b)?`,
  'giu',
);

function numbersInLatin(text: string): Said[] {
  const figures = [...text.matchAll(LATIN_FIGURES)].map(([words, number = '', scale = '']) => ({
    value: figuresOf(number) * (LATIN_SCALE[scale.toLowerCase()] ?? 1),
    words,
    isSure: true,
  }));
  const months = [...text.matchAll(MONTH_NAMES)].map(([words]) => ({
    value: MONTHS.indexOf(words),
    words,
    // “may” is another word, and “March” at times.
    isSure: words !== 'May' && words !== 'March',
  }));
  const inWords = [...text.matchAll(LATIN_WORDS)].map(
    ([words, ten, one, unit, ordinal, two, dozen, scale]) => {
      const at = (names: readonly string[], name = ''): number =>
        Math.max(0, names.indexOf(name.toLowerCase()));
      const value =
        (at(TENS, ten) * 10 +
          at(UNITS, one) +
          at(UNITS, unit) +
          at(ORDINALS, ordinal) +
          (two ? 2 : 0) +
          (dozen ? 12 : 0)) *
        (scale?.toLowerCase() === 'hundred' ? 100 : (LATIN_SCALE[scale?.toLowerCase() ?? ''] ?? 1));
      return { value, words, isSure: value > 2 };
    },
  );
  return [...figures, ...months, ...inWords];
}

function figuresOf(number: string): number {
  return Number(number.replaceAll(',', ''));
}
