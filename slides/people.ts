import type { SlideSpec } from '../src/deck/spec.ts';

export const people: SlideSpec = {
  id: 'people',
  headline: {
    zh: '龔主委與Viola總署長共同召開，|與Rouhana副總署長共同主持',
    en: 'Minister Kung co-convened with Viola, |co-chaired with Rouhana',
  },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['P1', 'P2'],
  seconds: 40,
};
