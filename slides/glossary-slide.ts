import type { SlideSpec } from '../src/deck/spec.ts';

export const glossarySlide: SlideSpec = {
  id: 'glossary',
  headline: { zh: '名詞解釋', en: 'Terms' },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['P1', 'P2', 'P4', 'T2', 'T4', 'T5', 'T6'],
};
