import type { SlideSpec } from '../src/deck/spec.ts';

export const meeting: SlideSpec = {
  id: 'meeting',
  headline: {
    zh: '疫情期間，|部長級對話改在線上',
    en: 'The pandemic moved |a ministerial-level dialogue online',
  },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['P1', 'P2', 'P3', 'C1'],
  seconds: 25,
};
