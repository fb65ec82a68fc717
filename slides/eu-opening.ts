import type { SlideSpec } from '../src/deck/spec.ts';

export const euOpening: SlideSpec = {
  id: 'eu-opening',
  headline: {
    zh: '疫後歐盟將把重點放在|數位與綠色轉型',
    en: 'The EU will make |the digital and green transitions its two priorities',
  },
  picture: {
    kind: 'questions',
    questions: [{ question: { zh: '待畫', en: 'To be drawn' }, answer: { zh: '待畫', en: 'To be drawn' } }],
  },
  detail: [{ zh: '待寫', en: 'To be written' }],
  notes: { zh: '待寫', en: 'To be written' },
  sources: ['P3'],
  seconds: 50,
};
