import type { SlideSpec } from '../../src/deck/spec.ts';

/** The second topic, as a small table with one row that matters. */
export const topicTwo: SlideSpec = {
  id: 'topic-two',
  headline: { zh: '共同計畫|將增為12項', en: 'Joint projects |will grow to 12' },
  picture: {
    kind: 'table',
    names: { zh: '年度', en: 'Year' },
    columns: [
      { head: { zh: '甲方提出', en: 'Proposed by A' }, unit: { zh: '項', en: 'projects' } },
      { head: { zh: '乙方提出', en: 'Proposed by B' }, unit: { zh: '項', en: 'projects' } },
      { head: { zh: '共同計畫', en: 'Joint' }, unit: { zh: '項', en: 'projects' } },
    ],
    rows: [
      { name: { zh: '去年', en: 'Last year' }, values: [2, 3, 5] },
      { name: { zh: '今年', en: 'This year' }, values: [3, 4, 7] },
      { name: { zh: '明年', en: 'Next year' }, values: [6, 6, 12] },
    ],
    lit: { row: 1, step: 1 },
  },
  detail: [
    {
      zh: '共同計畫今年有7項，明年將增為12項。雙方將為此簽訂MOU。',
      en: 'There are 7 joint projects this year and will be 12 next year. Both will sign an MOU on them.',
    },
  ],
  notes: {
    zh: '第二項議題。今年的共同計畫有7項。▶明年將增為12項，雙方將為此簽訂合作備忘錄。',
    en: 'The second topic. There are 7 joint projects this year. ▶ Next year there will be 12, and both will sign a memorandum on them.',
  },
  sources: ['T2'],
  terms: ['mou'],
  seconds: 20,
};
