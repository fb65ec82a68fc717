import type { SlideSpec } from '../src/deck/spec.ts';

export const topicBlockchain: SlideSpec = {
  id: 'topic-blockchain',
  headline: {
    zh: '歐方也把臺灣納入區塊鏈夥伴，|雙方將透過INATBA更加緊密',
    en: 'Blockchain: the EU includes Taiwan among its partners; |closer via INATBA',
  },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['T2'],
  seconds: 55,
};
