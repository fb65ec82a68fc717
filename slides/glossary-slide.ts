import type { SlideSpec } from '../src/deck/spec.ts';
import { glossary } from './glossary.ts';

export const glossarySlide: SlideSpec = {
  id: 'glossary',
  headline: { zh: '名詞解釋', en: 'Terms' },
  picture: { kind: 'glossary', entries: glossary.map(({ id }) => id) },
  detail: [
    {
      zh: '簡報裡九個可能需要說明的名詞，只說明它們在這場會議裡的角色。',
      en: 'Nine terms of this deck that may need a word, each as far as it mattered at this meeting.',
    },
  ],
  notes: {
    zh: '備用頁。有人問到名詞時再打開；只說會議裡提到的，其他的不在這份簡報的範圍。',
    en: 'A spare page, for when somebody asks about a term. It says what matters for the meeting; anything more is outside this deck.',
  },
  sources: ['P1', 'P2', 'P4', 'T2', 'T4', 'T5', 'T6'],
};
