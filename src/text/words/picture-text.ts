/** What pictures say by themselves, besides what their authors write. */
import type { Text } from '../language.ts';

export const pictureText = {
  lengthsToScale: { zh: '長短按時間比例', en: 'lengths to scale' },
  lengthsEven: { zh: '間距一致，不按時間比例', en: 'evenly spaced, not to scale' },
  fromTo: { zh: '#至#', en: '# to #' },
  translated: { zh: '譯文', en: 'translated' },
  now: { zh: '現在', en: 'now' },
} as const satisfies Readonly<Record<string, Text>>;
