import type { SlideSpec } from '../src/deck/spec.ts';

export const taiwanOpening: SlideSpec = {
  id: 'taiwan-opening',
  headline: {
    zh: '龔主委：願分享防疫經驗，|建設智慧國家',
    en: 'Minister Kung: ready to share experience, |build a smart nation',
  },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['P4'],
  seconds: 60,
};
