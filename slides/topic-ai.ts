import type { SlideSpec } from '../src/deck/spec.ts';

export const topicAi: SlideSpec = {
  id: 'topic-ai',
  headline: {
    zh: '雙方將共同推動|建立AI全球技術標準',
    en: 'Both will work together |towards global technical standards for AI',
  },
  picture: {
    kind: 'frame',
    exchange: {
      label: { zh: '深入探討', en: 'In-depth talks' },
      beads: [
        { zh: '應用策略與作法', en: 'Strategies and practice' },
        { zh: '優良AI生態系', en: 'A good AI ecosystem' },
        { zh: '使用者的信任', en: 'Users’ trust' },
      ],
    },
    finding: {
      text: {
        zh: '擴大國際合作，|對加快AI發展相當關鍵',
        en: 'Wider international cooperation is of key importance |for faster AI development',
      },
      step: 1,
    },
    subject: {
      label: 'AI',
      qualities: [
        { zh: '可互通', en: 'Interoperable' },
        { zh: '可信賴', en: 'Trustworthy' },
      ],
      step: 2,
    },
    frame: {
      verb: { firmness: 'will', words: { zh: '將共同推動', en: 'will work together' } },
      label: { zh: '建立全球技術標準', en: 'towards global technical standards' },
      step: 3,
    },
  },
  detail: [
    {
      zh: '雙方深入討論推廣AI應用的策略與作法、如何營造良好的AI生態系，以及如何讓使用者信任AI。其中，擴大國際合作對加快AI的發展相當關鍵。',
      en: 'The two sides discussed in depth the strategies and practice of promoting AI applications, how to build a good AI ecosystem and how to earn users’ trust. Here, wider international cooperation is of key importance for faster AI development.',
    },
    {
      zh: '雙方往後將共同推動建立全球的技術標準，對象是可互通（interoperable）且可信賴（trustworthy）的AI。',
      en: 'In future the two sides will work together towards global technical standards for AI that is interoperable and trustworthy.',
    },
  ],
  notes: {
    zh: '第三項是AI。雙方深入談了推廣AI應用的策略和作法、怎麼打造優良的生態系、怎麼建立使用者的信任。▶其中，擴大國際合作，對加快AI發展相當關鍵。▶這裡說的AI，可互通，也可信賴。▶雙方將共同推動建立這類AI的全球技術標準。',
    en: 'Third, AI. The two sides discussed in depth the strategies and practice of promoting AI applications, how to build a good ecosystem, and how to earn users’ trust. ▶ Here, wider international cooperation is of key importance for faster AI development. ▶ The AI in question is interoperable and trustworthy. ▶ For such AI, the two sides will work together towards global technical standards.',
  },
  sources: ['T3'],
  seconds: 40,
};
