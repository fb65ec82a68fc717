import type { SlideSpec } from '../../src/model/spec.ts';

/** Slide 13, topic 3. */
export const ai: SlideSpec = {
  id: 'topic-ai',
  headline: {
    zh: '共推可互通、可信賴的|AI標準',
    en: 'Jointly promoting interoperable, |trustworthy AI standards',
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
      zh: '雙方深入討論推動AI應用的策略與作法、如何營造良好的AI生態系，以及如何讓使用者信任AI；原文也提到，擴大國際合作是加快AI發展的關鍵。',
      en: 'The sides discussed in depth the strategies and practice of AI, how to build a good AI ecosystem and how to earn users’ trust; wider international cooperation, the source adds, is key to faster progress.',
    },
    {
      zh: '雙方往後將共同促進可互通（interoperable）且可信賴（trustworthy）的AI全球技術標準。',
      en: 'They will jointly promote global technical standards for AI that is interoperable and trustworthy.',
    },
  ],
  notes: {
    zh: '由下往上看：底層是討論的內容，策略與作法、生態系、信任；兩根柱子是可互通與可信賴；上面是要一起促進的全球技術標準。新聞稿也說，擴大國際合作是加快AI發展的關鍵。',
    en: 'Read it from the ground up: what was discussed, strategy and practice, ecosystem, trust; two pillars, interoperable and trustworthy; and above them the global technical standards to be promoted together. The source adds that wider cooperation is key to speed.',
  },
  sources: ['T3'],
  seconds: 50,
};
