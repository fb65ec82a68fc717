import type { SlideSpec } from '../../src/deck/spec.ts';

/** Slide 15, topic 5. */
export const data: SlideSpec = {
  id: 'topic-data',
  headline: { zh: '臺灣有應用實績，|歐盟有規範架構', en: 'Taiwan brings applications, |the EU a framework' },
  picture: {
    kind: 'mirror',
    left: {
      label: { zh: '大數據應用經驗', en: 'Big data in real use' },
      items: [
        { zh: '口罩電子地圖', en: 'Mask map' },
        { zh: '不動產公開|交易價格系統', en: 'Real-estate transaction price system' },
      ],
      step: 1,
    },
    right: {
      label: { zh: '戰略與監管架構', en: 'Strategy and framework' },
      items: [
        { zh: '歐洲資料經濟戰略', en: 'A European data strategy' },
        { zh: '富歐洲特色的|監管架構及原則', en: 'Rules and principles of European character' },
        { zh: '跨部門、跨國|數據分享', en: 'Sharing across sectors and borders' },
      ],
      step: 2,
    },
    next: {
      firmness: 'will-keep',
      verb: { zh: '將持續', en: 'Will keep' },
      label: {
        zh: '透過對話，尋求更有利於|資料經濟的環境',
        en: 'Seeking, by dialogue, a better data-economy environment',
      },
      step: 3,
    },
  },
  detail: [
    {
      zh: '臺灣在大數據應用上有實際經驗，例如口罩電子地圖與不動產公開交易價格系統。歐盟則提出資料經濟的發展戰略，也有富歐洲特色的監管架構及原則，以促進跨部門、跨國的數據分享。',
      en: 'Taiwan has real experience with big data, such as the mask map and the real-estate transaction price system. The EU has put forward a strategy for a European data economy and a regulatory framework and principles of European character, to promote sharing across sectors and borders.',
    },
    {
      zh: '雙方將持續對話與交流，尋找最好的做法，讓環境更有利於資料經濟發展。',
      en: 'Both will keep looking, through dialogue and exchange, for the best ways to a better environment for the data economy.',
    },
  ],
  notes: {
    zh: '第五項，資料經濟。這一項，雙方各自說明自己的長處。▶臺灣有大數據應用的實際經驗，例如口罩電子地圖，還有不動產公開交易價格系統。▶歐盟已經有發展資料經濟的戰略，也有一套帶著歐洲特色的架構，包括監管的原則，用來促進跨部門、跨國的數據分享。▶最後是雙方共同要找的：怎麼做，才能讓環境更有利於資料經濟。新聞稿的動詞是「將持續」，方式是對話與交流。',
    en: 'Topic five: the data economy. Here each side showed a strength of its own. ▶ Taiwan has real experience with big data, such as the mask map and the real-estate transaction price system. ▶ The EU has put forward a strategy for a European data economy, and has a regulatory framework and principles of European character, to promote the sharing of data across sectors and borders. ▶ Finally, what both look for: the best ways to a better environment for the data economy. The verb is “will keep”; the means are dialogue and exchange.',
  },
  sources: ['T5'],
  terms: ['mask-map', 'real-estate'],
  seconds: 50,
};
