import type { SlideSpec } from '../src/deck/spec.ts';
import { glossary } from './glossary.ts';

export const glossarySlide: SlideSpec = {
  id: 'glossary',
  headline: { zh: '名詞解釋', en: 'Terms' },
  picture: { kind: 'rows', rows: glossary.map(({ id }) => ({ term: id })) },
  detail: [
    {
      zh: '簡報裡九個可能需要說明的名詞，只說明它們在這場會議裡的角色。',
      en: 'Nine terms of this deck that may need a word, each as far as it mattered at this meeting.',
    },
  ],
  notes: {
    zh: '這一頁解釋九個名詞，只談它們在這場會議裡的角色；其他的，不在這份簡報的範圍。',
    en: 'This page explains nine terms, each as far as it mattered at this meeting; anything more is outside this presentation.',
  },
  sources: ['P1', 'P2', 'P4', 'T2', 'T4', 'T5', 'T6'],
};
