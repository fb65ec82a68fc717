import type { SlideSpec } from '../../src/deck/spec.ts';

/** The first topic, as statements that appear one by one: `step: 1` comes with the first press. */
export const topicOne: SlideSpec = {
  id: 'topic-one',
  headline: { zh: '雙方同意|先從三件事做起', en: 'Both agree |to begin with three things' },
  picture: {
    kind: 'points',
    items: [
      { icon: 'people', text: { zh: '互派研究人員', en: 'Exchange researchers' } },
      { icon: 'data', text: { zh: '共用一份資料', en: 'Share one set of data' }, step: 1 },
      { icon: 'shield', text: { zh: '一起擬定標準', en: 'Draft standards together' }, step: 2 },
    ],
  },
  detail: [
    {
      zh: '雙方同意互派研究人員、共用一份資料，並一起擬定標準。',
      en: 'Both agree to exchange researchers, to share one set of data and to draft standards together.',
    },
  ],
  notes: {
    zh: '第一項議題。雙方同意先互派研究人員。▶接著共用一份資料。▶然後一起擬定標準。',
    en: 'The first topic. Both agree to exchange researchers first. ▶ Then they will share one set of data. ▶ And they will draft standards together.',
  },
  sources: ['T1'],
  seconds: 20,
};
