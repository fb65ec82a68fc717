/** What pictures say by themselves, besides what their authors write. */
import type { Text } from '../language.ts';

export const pictureText = {
  lengthsToScale: { zh: '長短按時間比例', en: 'lengths to scale' },
  lengthsEven: { zh: '間距一致，不按時間比例', en: 'evenly spaced, not to scale' },
  spacingToScale: { zh: '間距按時間比例', en: 'spacing to scale' },
  today: { zh: '今天　#', en: 'Today, #' },
  datesCounted: { zh: '#個日期：已過#個，未來#個', en: '# dates: # past, # to come' },
  fromTo: { zh: '#至#', en: '# to #' },
  translated: { zh: '譯文', en: 'translated' },
  code: { zh: 'QR碼', en: 'QR code' },
  now: { zh: '現在', en: 'now' },
} as const satisfies Readonly<Record<string, Text>>;
