import type { SlideSpec } from '../src/deck/spec.ts';

export const topicBlockchain: SlideSpec = {
  id: 'topic-blockchain',
  headline: {
    zh: '歐方也把臺灣納入區塊鏈夥伴，|雙方將透過INATBA更加緊密',
    en: 'Blockchain: the EU includes Taiwan among its partners; |closer via INATBA',
  },
  picture: {
    kind: 'platform',
    exchange: {
      label: { zh: '交流現況', en: 'Exchanged' },
      beads: [
        { zh: '產業發展', en: 'State of industry' },
        { zh: '國際合作', en: 'International cooperation' },
      ],
    },
    statement: {
      side: 'right',
      said: { zh: '歐方強調', en: 'the EU stressed' },
      text: { zh: '也把臺灣納入夥伴', en: 'Taiwan, too, included as a partner' },
      step: 1,
      next: {
        verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
        label: { zh: '更多政策探討、產業合作', en: 'More policy talks and |industrial cooperation' },
        fields: [
          { zh: '法規', en: 'Regulation' },
          { zh: '治理', en: 'Governance' },
          { zh: '應用', en: 'Applications' },
        ],
        others: { zh: '等', en: 'among |others' },
        step: 2,
      },
    },
    platform: {
      said: { zh: '雙方|均表示', en: 'Both |said' },
      label: 'INATBA',
      full: {
        zh: '國際可信區塊鏈|應用服務協會',
        en: 'International Association |for Trusted Blockchain |Applications',
      },
      note: { zh: '區塊鏈平台', en: 'a platform' },
      step: 3,
    },
    next: {
      verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
      label: { zh: '邁向更緊密的夥伴關係', en: 'build a closer partnership' },
      step: 3,
    },
  },
  detail: [
    {
      zh: '雙方各自說明區塊鏈產業發展和國際合作的現況。歐方強調，也把臺灣納入夥伴；往後在法規、治理、應用等議題上，政策探討和產業合作都將更多。',
      en: 'Each side described the state of its blockchain industry and of its international cooperation. The EU stressed that it also includes Taiwan among its partners, and that more policy talks and industrial cooperation will follow on regulation, governance, applications and other topics.',
    },
    {
      zh: '雙方也都表示，將透過INATBA這個區塊鏈平台，讓彼此的夥伴關係更緊密。',
      en: 'Both sides said that they will build a closer partnership through INATBA, a blockchain platform.',
    },
  ],
  notes: {
    zh: '第二項是區塊鏈。雙方談了各自產業發展和國際合作的現況。▶歐方強調，也把臺灣納入夥伴；▶未來在法規、治理、應用等議題上，政策探討和產業合作都將更多。這兩點是歐方說的。▶接下來這一點，雙方都表示了：將透過INATBA這個區塊鏈平台，讓夥伴關係更緊密。',
    en: 'Second, blockchain. Both described the state of their industry and of their international cooperation. ▶ The EU stressed that it also includes Taiwan among its partners, ▶ and that more policy talks and industrial cooperation will follow on regulation, governance, applications and other questions. These two points are the EU’s. ▶ The next point was made by both: they will build a closer partnership through INATBA, a blockchain platform.',
  },
  sources: ['T2'],
  terms: ['inatba'],
  seconds: 55,
};
