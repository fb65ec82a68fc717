import type { SlideSpec } from '../../src/deck/spec.ts';

/** Slide 10: the six topics, each leading to its slide. */
export const topicMap: SlideSpec = {
  id: 'topics',
  headline: { zh: '總體政策之外，|聚焦六項議題', en: 'Beyond overall policy, |talks centred on six topics' },
  picture: {
    kind: 'topic-map',
    above: {
      label: { zh: '各自推動數位經濟的|總體政策', en: 'Each side’s overall policy for the digital economy' },
      note: { zh: '先交換意見', en: 'Discussed first' },
    },
    topics: [
      {
        slide: 'topic-research',
        icon: 'chip',
        label: { zh: '研究與科技合作', en: 'Research and technology' },
        note: { zh: '高階技術、|產業應用、|人才', en: 'Advanced research, industry, talent' },
      },
      {
        slide: 'topic-blockchain',
        icon: 'blocks',
        label: { zh: '區塊鏈', en: 'Blockchain' },
        note: { zh: '法規、治理、應用', en: 'Law, governance, applications' },
      },
      {
        slide: 'topic-ai',
        icon: 'network',
        label: 'AI',
        note: { zh: '生態系、信任、技術標準', en: 'Ecosystem, trust, standards' },
      },
      {
        slide: 'topic-cybersecurity',
        icon: 'shield',
        label: { zh: '資安產業認證', en: 'Cybersecurity certification' },
        note: { zh: '認證體系、IoT', en: 'Certification systems, IoT' },
      },
      {
        slide: 'topic-data',
        icon: 'data',
        label: { zh: '資料經濟', en: 'Data economy' },
        note: { zh: '大數據應用、監管架構', en: 'Big data in use, regulation' },
      },
      {
        slide: 'topic-connectivity',
        icon: 'link',
        label: { zh: '歐亞數位連結', en: 'Europe-Asia connectivity' },
        note: { zh: '數位基礎設施、數位醫療', en: 'Infrastructure, digital health' },
      },
    ],
  },
  detail: [
    {
      zh: '雙方先就各自推動數位經濟的總體政策交換意見，再進入六項議題。圖上的順序就是原文的順序，大小相同，不代表輕重。',
      en: 'The sides first exchanged views on their overall policies for the digital economy and then turned to the six topics. They stand in the order of the source and in equal size; neither means weight.',
    },
  ],
  notes: {
    zh: '進入今天的主要內容。雙方除了就各自的總體政策交換意見，也談了六項議題。圖上的順序就是新聞稿的順序，六格一樣大，沒有輕重之分。接下來一項一頁，每一頁都請留意新聞稿用的是哪個動詞：「將」、「將持續」、「可」，還是「期待」。各位如果最關心其中一項，我可以點那一格，直接跳過去。',
    en: 'Now to the heart of it. Besides views on each side’s overall policy, the two exchanged views on six topics. The order is that of the press release, and the fields are equal in size; neither means weight. One slide each from here. On every one, listen for the verb that the source uses: will, will keep, could, or hope. If there is one topic that you care about most, I can click its field and go straight there.',
  },
  sources: ['P5', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6'],
  seconds: 40,
};
