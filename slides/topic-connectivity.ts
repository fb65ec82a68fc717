import type { SlideSpec } from '../src/deck/spec.ts';

export const topicConnectivity: SlideSpec = {
  id: 'topic-connectivity',
  headline: {
    zh: '雙方將持續探討合作領域，|盼擴大夥伴關係',
    en: 'Both will keep exploring fields, |and hope for a wider partnership',
  },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['T6'],
  seconds: 50,
};
