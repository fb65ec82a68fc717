import type { SlideSpec } from '../../src/deck/spec.ts';

/** Slide 12, topic 2. */
export const blockchain: SlideSpec = {
  id: 'topic-blockchain',
  headline: {
    zh: '區塊鏈合作將透過INATBA|拉近夥伴關係',
    en: 'Blockchain ties will tighten through INATBA',
  },
  picture: {
    kind: 'platform',
    left: [
      {
        label: { zh: '交流現況', en: 'State of play' },
        note: { zh: '產業發展、國際合作', en: 'Industry, international cooperation' },
      },
    ],
    right: [
      {
        label: { zh: '交流現況', en: 'State of play' },
        note: { zh: '產業發展、國際合作', en: 'Industry, international cooperation' },
      },
      {
        label: { zh: '將納臺灣為夥伴', en: 'Taiwan as a partner' },
        note: { zh: '歐方強調', en: 'Stressed by the EU' },
        step: 1,
      },
    ],
    next: {
      firmness: 'will',
      verb: { zh: '將', en: 'Will' },
      label: { zh: '更多政策探討|與產業合作', en: 'More policy talks and industrial cooperation' },
      step: 2,
    },
    fields: [
      { zh: '法規', en: 'Law' },
      { zh: '治理', en: 'Governance' },
      { zh: '應用', en: 'Applications' },
    ],
    platform: {
      label: 'INATBA',
      note: {
        zh: '國際可信區塊鏈|應用服務協會',
        en: 'International Association for Trusted Blockchain Applications',
      },
      step: 3,
    },
  },
  detail: [
    {
      zh: '雙方說明各自區塊鏈產業目前的發展，以及國際合作的情形。歐方強調，也會把臺灣納為夥伴。',
      en: 'The sides exchanged the state of their blockchain industries and of their international cooperation. The EU stressed that it will include Taiwan as a partner as well.',
    },
    {
      zh: '往後將在法規、治理與應用三方面，有更多政策探討和產業合作；雙方並表示，會透過國際可信區塊鏈應用服務協會（INATBA）這個平台，讓夥伴關係更緊密。',
      en: 'More policy talks and industrial cooperation on law, governance and applications will follow, and both said that they will build closer ties through the platform of the International Association for Trusted Blockchain Applications (INATBA).',
    },
  ],
  notes: {
    zh: '第二項，區塊鏈。雙方先交流各自的產業發展，以及國際合作的現況。▶歐方特別強調，也會把臺灣納為夥伴；這一點是歐方提出的，所以畫在右邊。▶往後要做的，是更多的政策探討與產業合作，範圍包括法規、治理與應用，新聞稿用的是「將」。▶雙方也都表示，會透過INATBA這個區塊鏈平台，讓夥伴關係更緊密。INATBA的中文名稱，是國際可信區塊鏈應用服務協會。',
    en: 'Topic two: blockchain. Both sides first exchanged the state of their industries and of their international cooperation. ▶ The EU stressed that it will include Taiwan as a partner as well. That point is the EU’s, so it stands on the right. ▶ What comes next is more policy talks and industrial cooperation, on law, governance and applications; the word in the source is “will”. ▶ And both sides said that they will build closer ties through a blockchain platform, INATBA: the International Association for Trusted Blockchain Applications.',
  },
  sources: ['T2'],
  terms: ['inatba'],
  seconds: 50,
};
