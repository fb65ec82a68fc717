import type { SlideSpec } from '../src/deck/spec.ts';

export const closing: SlideSpec = {
  id: 'closing',
  headline: {
    zh: '各有優勢，就有機會；|下一站，第3屆',
    en: 'Different strengths open opportunities; |next, the 3rd DDE',
  },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['P1', 'P6'],
  seconds: 40,
};
