import type { SlideSpec } from '../src/deck/spec.ts';

export const topicBlockchain: SlideSpec = {
  id: 'topic-blockchain',
  headline: {
    zh: '歐方強調也把臺灣納為夥伴，|雙方將透過INATBA深化夥伴關係',
    en: 'EU: Taiwan, too, as a partner; |both will draw closer through INATBA',
  },
  picture: {
    kind: 'platform',
    exchange: {
      label: { zh: '交流現況', en: 'Updates exchanged' },
      beads: [
        { zh: '產業發展', en: 'State of industry' },
        { zh: '國際合作', en: 'International cooperation' },
      ],
    },
    statement: {
      side: 'right',
      said: { zh: '歐方強調', en: 'the EU stressed' },
      text: { zh: '也把臺灣納為夥伴', en: 'Taiwan, too, as a partner' },
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
      zh: '雙方各自說明區塊鏈產業發展和國際合作的現況。歐方強調，也把臺灣納為夥伴；往後在法規、治理、應用等議題上，將有更多政策討論與產業合作。',
      en: 'Each side described the state of its blockchain industry and of its international cooperation. The EU stressed that it includes Taiwan, too, as a partner; more policy talks and industrial cooperation will follow on regulation, governance, applications and other topics.',
    },
    {
      zh: '雙方也都表示，將透過INATBA這個區塊鏈平台，讓彼此的夥伴關係更緊密。',
      en: 'Both sides also said that they will build a closer partnership through INATBA, a blockchain platform.',
    },
  ],
  notes: {
    zh: '第二項是區塊鏈。雙方談了各自產業發展和國際合作的現況。▶歐方強調，也把臺灣納為夥伴；▶往後在法規、治理、應用等議題上，將有更多政策討論與產業合作。▶雙方也都表示，將透過INATBA，也就是國際可信區塊鏈應用服務協會的區塊鏈平台，讓夥伴關係更緊密。',
    en: 'Second, blockchain. Each side described the state of its industry and of its international cooperation. ▶ The EU stressed that it includes Taiwan, too, as a partner; ▶ more policy talks and industrial cooperation will follow on regulation, governance, applications and other topics. ▶ Both sides also said that they will build a closer partnership through the blockchain platform of INATBA, the International Association for Trusted Blockchain Applications.',
  },
  sources: ['T2'],
  terms: ['inatba'],
  seconds: 40,
};
