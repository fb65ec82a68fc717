import type { SlideSpec } from '../src/deck/spec.ts';

export const topicResearch: SlideSpec = {
  id: 'topic-research',
  headline: {
    zh: '雙方高度期待|在研究、產業、人才三方面攜手',
    en: 'Both strongly hope to advance |research, industry and talent',
  },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['T1'],
  seconds: 55,
};
