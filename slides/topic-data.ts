import type { SlideSpec } from '../src/deck/spec.ts';

export const topicData: SlideSpec = {
  id: 'topic-data',
  headline: {
    zh: '臺灣有大數據應用經驗，|歐盟已提出戰略與監管架構',
    en: 'Taiwan has experience in big data, |the EU a strategy and a framework',
  },
  picture: {
    kind: 'meeting-point',
    left: {
      heading: { zh: '大數據應用，例如', en: 'Big-data use, e.g.' },
      things: [
        { label: { zh: '口罩|電子地圖', en: 'Mask map' }, icon: 'map-mask' },
        {
          label: { zh: '不動產公開|交易價格系統', en: 'Public real-estate |transaction |price system' },
          icon: 'house-prices',
        },
      ],
      step: 1,
    },
    right: {
      heading: { zh: '已提出', en: 'has put forward' },
      done: true,
      things: [
        { label: { zh: '歐洲|資料經濟|發展戰略', en: 'Strategy for |a European |data economy' } },
        {
          label: { zh: '監管架構|與原則', en: 'Regulatory framework and principles' },
          note: { zh: '具歐洲特色', en: 'of European character' },
        },
      ],
      purpose: { zh: '促進跨部門、跨國數據分享', en: 'For sharing across sectors and borders' },
      step: 2,
    },
    next: {
      verb: { firmness: 'will', words: { zh: '將持續', en: 'will keep' } },
      label: {
        zh: '透過對話和交流尋求最佳做法，|為資料經濟營造更有利的環境',
        en: 'seeking, in dialogue and exchange, the best |ways to better conditions for the data economy',
      },
      step: 3,
    },
  },
  detail: [
    {
      zh: '在大數據的應用上，臺灣有實際經驗，例如口罩電子地圖，以及不動產公開交易價格系統。',
      en: 'Taiwan has practical experience in the use of big data, for example with the mask map and with the public real-estate transaction price system.',
    },
    {
      zh: '歐盟已經提出歐洲資料經濟的發展戰略，以及具有歐洲特色的監管原則與架構，以促進數據在部門之間、國家之間的分享。',
      en: 'The EU has put forward a strategy for a European data economy, and a regulatory framework and principles of European character, to promote the sharing of data across sectors and across borders.',
    },
    {
      zh: '雙方將持續以對話和交流，尋求最好的方式與做法，讓資料經濟有更有利的發展環境。',
      en: 'Through dialogue and exchange, both sides will keep looking for the best ways to an environment more favourable to the data economy.',
    },
  ],
  notes: {
    zh: '第五項是資料經濟。▶臺灣在大數據應用上有實際經驗，例如口罩電子地圖，還有不動產公開交易價格系統。▶歐盟則已提出歐洲資料經濟的發展戰略，以及具有歐洲特色的監管原則與架構，促進數據跨部門、跨國分享。▶雙方將持續以對話和交流，尋求最佳做法，讓資料經濟有更有利的發展環境。',
    en: 'Fifth, the data economy. ▶ Taiwan has practical experience in the use of big data, for example with the mask map and the public real-estate transaction price system. ▶ The EU has put forward a strategy for a European data economy, and a regulatory framework and principles of European character, to promote data sharing across sectors and borders. ▶ Through dialogue and exchange, both sides will keep looking for the best ways to a better environment for the data economy.',
  },
  sources: ['T5'],
  terms: ['mask-map', 'real-estate'],
  seconds: 45,
};
