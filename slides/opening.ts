import type { SlideSpec } from '../src/deck/spec.ts';

export const opening: SlideSpec = {
  id: 'opening',
  headline: {
    zh: '一場視訊會議，|六項議題，|初步共識',
    en: 'One video meeting, |six topics, |a preliminary consensus',
  },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['P0', 'P1', 'P2', 'P6'],
  seconds: 25,
};
