import type { SlideSpec } from '../../src/deck/spec.ts';

/** The last slide of the talk: what follows, as questions and their answers. */
export const next: SlideSpec = {
  id: 'next',
  headline: { zh: '接下來，|雙方各做一件事', en: 'Next, |each side does one thing' },
  picture: {
    kind: 'rows',
    rows: [
      {
        heading: { zh: '甲方做什麼？', en: 'What does A do?' },
        text: { zh: '在六月底前提出名單', en: 'It sends its list by the end of June' },
      },
      {
        heading: { zh: '乙方做什麼？', en: 'What does B do?' },
        text: { zh: '籌辦第二次對話', en: 'It prepares the second dialogue' },
      },
    ],
  },
  detail: [
    {
      zh: '甲方在六月底前提出研究人員的名單，乙方籌辦第二次對話。',
      en: 'A sends its list of researchers by the end of June; B prepares the second dialogue.',
    },
  ],
  notes: {
    zh: '接下來有兩件事。甲方在六月底前提出名單，乙方籌辦第二次對話。謝謝各位。',
    en: 'Two things come next. A sends its list by the end of June, and B prepares the second dialogue. Thank you.',
  },
  sources: ['P2'],
  seconds: 15,
};
