import type { SlideSpec } from '../src/deck/spec.ts';

export const topicData: SlideSpec = {
  id: 'topic-data',
  headline: {
    zh: '臺灣有實際經驗，|歐盟有戰略與架構',
    en: 'Taiwan: practical experience; |the EU: strategy and framework',
  },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['T5'],
  seconds: 45,
};
