/** Every word of the gallery of kinds, in both languages. */
import type { Text } from '../language.ts';

export const galleryText = {
  introduction: {
    zh: '選一種投影片：看它最小、一般和最大的樣子，再複製範例，換上自己的文字。',
    en: 'Choose a kind of slide: see it at its smallest, usual and largest, then copy a sample and put your own words in.',
  },
  ground: { zh: '外觀', en: 'Look' },
  light: { zh: '淺色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  paper: { zh: '紙本灰階', en: 'Grey paper' },
  language: { zh: '語言', en: 'Language' },
  kinds: { zh: '所有種類', en: 'All kinds' },
  usual: { zh: '一般', en: 'Usual' },
  smallest: { zh: '最小', en: 'Smallest' },
  largest: { zh: '最大', en: 'Largest' },
  left: { zh: '左方', en: 'Left side' },
  right: { zh: '右方', en: 'Right side' },
  none: { zh: '不屬任何一方', en: 'Neither side' },
  other: { zh: '另一種', en: 'Another form' },
  phone: { zh: '閱讀版（手機）', en: 'To read, as on a phone' },
  handout: { zh: '講義', en: 'Handout' },
  sample: { zh: '範例', en: 'Sample' },
  copy: { zh: '複製', en: 'Copy' },
  copied: { zh: '已複製', en: 'Copied' },
  fields: { zh: '欄位', en: 'Fields' },
  field: { zh: '名稱（* 必填）', en: 'Field (* needed)' },
  type: { zh: '型別', en: 'Type' },
  about: { zh: '說明', en: 'What it is' },
  room: { zh: '空間', en: 'Room' },
} as const satisfies Readonly<Record<string, Text>>;
