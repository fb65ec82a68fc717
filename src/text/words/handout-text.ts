/** Every word of the handout that is not the deck's, in both languages. */
import type { Text } from '../language.ts';

export const handoutText = {
  handout: { zh: '講義', en: 'Handout' },
  layout: { zh: '版面', en: 'Layout' },
  notes: { zh: '說明頁', en: 'Notes pages' },
  'two-up': { zh: '每頁兩張', en: 'Two per page' },
  'three-up': { zh: '每頁三張', en: 'Three per page' },
  brief: { zh: '摘要', en: 'Brief' },
  language: { zh: '語言', en: 'Language' },
  paper: { zh: '紙張', en: 'Paper' },
  ink: { zh: '色彩', en: 'Colour' },
  colour: { zh: '彩色', en: 'In colour' },
  grey: { zh: '灰階', en: 'Greyscale' },
  speakerNotes: { zh: '講者備註', en: 'Speaker notes' },
  print: { zh: '列印', en: 'Print' },
  pages: { zh: '頁', en: 'pages' },
  page: { zh: '頁', en: 'page' },
  toDeck: { zh: '回到簡報', en: 'Back to the slides' },
  downloads: { zh: 'PDF下載', en: 'PDF files' },
  slides: { zh: '投影片', en: 'Slides' },
  source: { zh: '資料來源', en: 'Source' },
  made: { zh: '講義製作日期', en: 'Handout date' },
  summary: { zh: '重點', en: 'Summary' },
  participants: { zh: '與會單位', en: 'Who took part' },
  terms: { zh: '名詞對照', en: 'Terms' },
} as const satisfies Readonly<Record<string, Text>>;
