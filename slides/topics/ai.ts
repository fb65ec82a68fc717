import type { SlideSpec } from '../../src/deck/spec.ts';

/** Slide 13, topic 3. */
export const ai: SlideSpec = {
  id: 'topic-ai',
  headline: {
    zh: '雙方將共推可互通、可信賴的|AI標準',
    en: 'Both will jointly promote standards |for interoperable, trustworthy AI',
  },
  picture: {
    kind: 'lintel',
    ground: {
      label: { zh: '雙方深入探討', en: 'Discussed in depth' },
      items: [
        { zh: 'AI應用的策略與作法', en: 'Strategy and practice' },
        { zh: '優良的AI生態系', en: 'A good AI ecosystem' },
        { zh: '使用者的信任', en: 'Users’ trust' },
      ],
      step: 1,
    },
    pillars: [
      { label: { zh: '可互通', en: 'Interoperable' }, step: 2 },
      { label: { zh: '可信賴', en: 'Trustworthy' }, step: 2 },
    ],
    lintel: {
      firmness: 'will',
      verb: { zh: '將共同促進', en: 'Will jointly promote' },
      label: { zh: 'AI的全球技術標準', en: 'Global technical standards for AI' },
      step: 3,
    },
  },
  detail: [
    {
      zh: '雙方深入討論應用AI的策略與作法、如何營造良好的AI生態系，以及如何讓使用者信任AI；原文也提到，擴大國際合作是加快AI發展的關鍵。',
      en: 'The sides discussed in depth the strategies and practice of applying AI, how to build a good AI ecosystem and how to earn users’ trust; wider international cooperation, the source adds, is key to faster progress.',
    },
    {
      zh: '雙方往後將共同促進可互通（interoperable）且可信賴（trustworthy）的AI全球技術標準。',
      en: 'They will jointly promote global technical standards for AI that is interoperable and trustworthy.',
    },
  ],
  notes: {
    zh: '第三項，AI。這張圖請由下往上看。▶底下是雙方深入討論的內容：應用AI的策略與作法、良好的AI生態系，以及如何讓使用者信任AI。▶上面兩根柱子，是AI要有的兩項特質：可互通、可信賴。▶最上面是接下來要做的事：雙方將共同促進AI的全球技術標準，動詞是「將」。新聞稿也提到，擴大國際合作，是加快AI發展的關鍵。',
    en: 'Topic three: AI. Read this picture from the ground up. ▶ At the bottom, what both discussed in depth: strategies and practice of applying AI, a good AI ecosystem, and how to win users’ trust. ▶ Two pillars stand on it, two qualities that AI should have: interoperable and trustworthy. ▶ And on top, what comes next: the two will jointly promote global technical standards. The verb is “will”. The source adds that wider international cooperation is key to faster progress in AI.',
  },
  sources: ['T3'],
  seconds: 50,
};
