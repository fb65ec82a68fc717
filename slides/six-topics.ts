import type { SlideSpec } from '../src/deck/spec.ts';

export const sixTopics: SlideSpec = {
  id: 'six-topics',
  headline: {
    zh: '六項議題達成初步共識，|各有後續方向',
    en: 'Preliminary consensus on six topics, |and what may follow',
  },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['P1', 'P5', 'P6', 'T1', 'T6'],
  seconds: 60,
};
