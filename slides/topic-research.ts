import type { SlideSpec } from '../src/deck/spec.ts';

export const topicResearch: SlideSpec = {
  id: 'topic-research',
  headline: {
    zh: '雙方高度期待|在研究、產業應用、人才上攜手',
    en: 'Both strongly hope to cooperate |on research, applications, talent',
  },
  picture: {
    kind: 'fan',
    exchange: {
      label: { zh: '交流近況', en: 'Updates exchanged' },
      beads: [
        'AI',
        '5G / beyond 5G',
        { zh: '微電子技術', en: 'Microelectronics' },
        { zh: '智慧系統等', en: 'Smart systems, etc.' },
      ],
    },
    next: {
      verb: { firmness: 'hope', words: { zh: '高度期待', en: 'strongly hope' } },
      step: 1,
      cards: [
        {
          icon: 'chip',
          label: { zh: '高階技術研究', en: 'Advanced technology |research' },
          note: {
            zh: 'AI晶片設計與架構、|Open RAN等',
            en: 'AI chip design and |architecture, Open RAN, etc.',
          },
          step: 1,
        },
        {
          icon: 'factory',
          label: { zh: '產業整合應用', en: 'Integrated industrial |applications' },
          note: { zh: '例如智慧製造', en: 'such as smart |manufacturing' },
          step: 2,
        },
        {
          icon: 'people',
          label: { zh: '人才', en: 'Talent' },
          note: { zh: '培育與交流', en: 'development |and exchange' },
          step: 3,
        },
      ],
    },
  },
  detail: [
    {
      zh: '雙方各自說明AI、5G與beyond 5G、微電子、智慧系統等領域的近況，談科技，也談產業上的應用。',
      en: 'Each side told the other how things stand in AI, 5G and beyond 5G, microelectronics, smart systems and other fields, in technology and in its applications in industry.',
    },
    {
      zh: '在這些領域，雙方都高度期待往後一起推動三件事：高階技術的研究，例子有AI晶片的設計和架構、Open RAN；產業的整合應用，例子是智慧製造；人才的培育和交流。',
      en: 'In these fields both strongly hope to advance three things together: advanced technology research, for example in AI chip design and architecture and in Open RAN; integrated industrial applications, for example smart manufacturing; and the development and exchange of talent.',
    },
  ],
  notes: {
    zh: '先看研究與科技合作。在AI、5G與beyond 5G、微電子、智慧系統等領域，雙方各自談了科技和產業應用的近況。▶有三方面，雙方高度期待往後一起推動。第一是高階技術研究，例如AI晶片的設計與架構、Open RAN；▶第二是產業的整合應用，例如智慧製造；▶第三是人才，包括培育，也包括交流。',
    en: 'First, research and technology cooperation. Each side told the other where it stands, in technology and in its applications in industry, in fields such as AI, 5G and beyond 5G, microelectronics and smart systems. ▶ There are three areas in which both strongly hope to work together. One is advanced technology research, for example AI chip design and architecture, and Open RAN; ▶ another is integrated industrial applications, such as smart manufacturing; ▶ the third is talent, its development and exchange.',
  },
  sources: ['T1'],
  seconds: 45,
};
