import type { SlideSpec } from '../src/deck/spec.ts';

export const opening: SlideSpec = {
  id: 'opening',
  headline: {
    zh: '一場視訊會議，|六項議題，|初步共識',
    en: 'One video meeting, |six topics, |a preliminary consensus',
  },
  picture: {
    kind: 'title',
    event: {
      zh: '第2屆臺歐盟數位經濟對話|（DDE）',
      en: '2nd Taiwan-EU Dialogue |on Digital Economy (DDE)',
    },
    when: { zh: '〔2020年〕12月8日　視訊會議', en: '8 December [2020] · by video' },
  },
  detail: [
    {
      zh: '國發會龔明鑫主委和歐盟執委會DG CONNECT的Roberto Viola總署長，在12月8日透過視訊，共同召開了第2屆臺歐盟數位經濟對話（DDE）。雙方就六項議題交換看法，取得初步的合作共識；雙邊的合作關係也將持續深化。',
      en: 'On 8 December, Minister Kung Ming-hsin of the National Development Council and Director-General Roberto Viola of the European Commission’s DG CONNECT convened the 2nd Taiwan-EU Dialogue on Digital Economy (DDE) by video. The two sides exchanged views on six topics and reached a preliminary consensus; their cooperation will go on deepening.',
    },
    {
      zh: '左右兩束線代表雙方，線數就是各方列名的單位數。年份寫在括號裡，因為原文只有月日，年份由脈絡推得。',
      en: 'The two bundles are the two sides, with a thread for each body that is named. The year stands in brackets because only day and month are given; it is inferred from context.',
    },
  ],
  notes: {
    zh: '各位好。接下來十二分鐘，介紹第2屆臺歐盟數位經濟對話。左右兩束線代表雙方，交織成六項議題。內容出自國發會的一份新聞稿；年份、單位分類和英文翻譯，是我們補上的。',
    en: 'Hello, everyone. In the next twelve minutes: the 2nd Taiwan-EU Dialogue on Digital Economy. The two bundles are the two sides; together they weave six topics. The content comes from one press release by the National Development Council; the year, the grouping and the translation are ours.',
  },
  sources: ['P0', 'P1', 'P2', 'P6'],
  terms: ['dde'],
  seconds: 25,
};
