import type { SlideSpec } from '../src/deck/spec.ts';

export const takeHome: SlideSpec = {
  id: 'take-home',
  headline: {
    zh: '帶走這一頁：|六項議題與後續方向',
    en: 'One page to take home: |six topics and what may follow',
  },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['T1', 'T6'],
  seconds: 50,
};
