import type { SlideSpec } from '../src/deck/spec.ts';

export const questions: SlideSpec = {
  id: 'questions',
  headline: { zh: '可能的提問，一句話回答', en: 'Questions you may ask, answered in one line' },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['P0', 'P6', 'C1', 'C2'],
};
