import type { SlideSpec } from '../../src/deck/spec.ts';

/** Slide 11, topic 1. */
export const research: SlideSpec = {
  id: 'topic-research',
  headline: {
    zh: '研究合作盼聚焦|晶片、Open RAN與人才',
    en: 'Research hopes centre on chips, Open RAN and talent',
  },
  picture: {
    kind: 'lanes',
    exchanged: {
      label: { zh: '雙方交流近況', en: 'Exchanged by both' },
      items: [
        'AI',
        '5G / beyond 5G',
        { zh: '微電子', en: 'Microelectronics' },
        { zh: '智慧系統', en: 'Smart systems' },
      ],
    },
    next: {
      firmness: 'hope',
      verb: { zh: '高度期待', en: 'Strongly hope' },
      parts: [
        {
          label: { zh: '高階技術研究', en: 'Advanced research' },
          note: { zh: 'AI晶片設計與架構、|Open RAN等', en: 'AI chip design and architecture, Open RAN' },
          step: 1,
        },
        {
          label: { zh: '產業整合應用', en: 'Industrial use' },
          note: { zh: '如智慧製造', en: 'Such as smart manufacturing' },
          step: 2,
        },
        {
          label: { zh: '人才', en: 'Talent' },
          note: { zh: '培育與交流', en: 'Development and exchange' },
          step: 3,
        },
      ],
    },
  },
  detail: [
    {
      zh: '雙方交流各自在AI、5G與beyond 5G、微電子技術、智慧系統等方面的科技與產業近況。',
      en: 'Both sides shared where they stand in AI, 5G and beyond 5G, microelectronics and smart systems, in technology and in industry.',
    },
    {
      zh: '雙方高度期待日後共同推動三件事：上述領域的高階技術研究，例如AI晶片設計與架構、Open RAN；產業整合應用，例如智慧製造；人才的培育與交流。「期待」是原文的語氣，並非承諾。',
      en: 'They strongly hope to promote three things together: advanced research in those fields, such as AI chip design and architecture or Open RAN; uses in industry, such as smart manufacturing; and the development and exchange of talent. “Hope” is the source’s tone, not a commitment.',
    },
  ],
  notes: {
    zh: '第一項，研究與科技合作。雙方先交流各自在AI、5G與beyond 5G、微電子技術，以及智慧系統方面的近況，包括科技，也包括產業應用。接下來是往後想一起做的三件事。▶第一，高階技術研究，例如AI晶片的設計與架構，還有Open RAN。▶第二，產業的整合應用，例如智慧製造。▶第三，人才的培育與交流。新聞稿的動詞是「高度期待」，是期待，不是承諾；依我們的整理，在六項議題當中語氣比較輕。',
    en: 'Topic one: research and technology. Both sides first shared where they stand in AI, 5G and beyond 5G, microelectronics and smart systems, in technology and in industry. Then come three things that they would like to do together. ▶ First, advanced research, such as AI chip design and architecture, or Open RAN. ▶ Second, integrated use in industry, such as smart manufacturing. ▶ Third, developing and exchanging talent. The verb in the source is “strongly hope”: a hope, not a commitment and, as we read it, one of the lighter verbs among the six topics.',
  },
  sources: ['T1'],
  seconds: 50,
};
