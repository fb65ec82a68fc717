import type { SlideSpec } from '../../src/model/spec.ts';

/** Slide 12, topic 2. */
export const blockchain: SlideSpec = {
  id: 'topic-blockchain',
  headline: {
    zh: '區塊鏈將透過INATBA|拉近夥伴關係',
    en: 'Blockchain ties will tighten through INATBA',
  },
  picture: {
    kind: 'platform',
    tw: [
      {
        label: { zh: '交流現況', en: 'State of play' },
        note: { zh: '產業發展、國際合作', en: 'Industry, international cooperation' },
      },
    ],
    eu: [
      {
        label: { zh: '交流現況', en: 'State of play' },
        note: { zh: '產業發展、國際合作', en: 'Industry, international cooperation' },
      },
      {
        label: { zh: '將臺灣加入夥伴', en: 'Taiwan as a partner' },
        note: { zh: '歐方強調', en: 'Stressed by the EU' },
        step: 1,
      },
    ],
    next: {
      firmness: 'will',
      verb: { zh: '將', en: 'Will' },
      label: { zh: '更多政策探討|與產業合作', en: 'Policy talks and industrial cooperation' },
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
      zh: '雙方說明各自區塊鏈產業目前的發展，以及國際合作的情形。歐方強調會把臺灣納入夥伴。',
      en: 'The sides exchanged the state of their blockchain industries and of their international cooperation. The EU stressed that it will include Taiwan as a partner.',
    },
    {
      zh: '往後將在法規、治理與應用等議題上，進行更多政策探討與產業合作；雙方並表示，會透過國際可信區塊鏈應用服務協會（INATBA）這個平台，讓夥伴關係更緊密。',
      en: 'Policy talks and industrial cooperation on law, governance and applications will follow, and both said that they will build closer ties through the platform of the International Association for Trusted Blockchain Applications (INATBA).',
    },
  ],
  notes: {
    zh: '兩邊先交流現況。歐方特別強調把臺灣加入夥伴。接著是「將」字：法規、治理、應用三方面的政策與產業合作，平台是INATBA。',
    en: 'First both shared the state of play. The EU stressed that Taiwan will be included as a partner. Then the word “will”: policy and industry work on law, governance and applications, with INATBA as the platform.',
  },
  sources: ['T2'],
  terms: ['inatba'],
  seconds: 50,
};
