import type { SlideSpec } from '../src/deck/spec.ts';

export const topicCybersecurity: SlideSpec = {
  id: 'topic-cybersecurity',
  headline: {
    zh: '歐方：現在時機很好，|雙方可在IoT等領域合作',
    en: 'EU: a very good time to cooperate, |in fields such as IoT',
  },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['T4'],
  seconds: 50,
};
