import type { SlideSpec } from '../../src/model/spec.ts';

/** Slide 15, topic 5. */
export const data: SlideSpec = {
  id: 'topic-data',
  headline: { zh: '臺灣有應用實績，|歐盟有規範架構', en: 'Taiwan brings applications, |the EU a framework' },
  picture: {
    kind: 'mirror',
    tw: {
      label: { zh: '大數據應用經驗', en: 'Big data in real use' },
      items: [
        { zh: '口罩電子地圖', en: 'Mask map' },
        { zh: '不動產公開|交易價格系統', en: 'Real-estate transaction price system' },
      ],
      step: 1,
    },
    eu: {
      label: { zh: '戰略與監管架構', en: 'Strategy and framework' },
      items: [
        { zh: '歐洲資料經濟戰略', en: 'A European data strategy' },
        { zh: '具歐洲特色的|監管架構與原則', en: 'Rules and principles of European character' },
        { zh: '跨部門、跨國|數據分享', en: 'Sharing across sectors and borders' },
      ],
      step: 2,
    },
    next: {
      firmness: 'will-keep',
      verb: { zh: '將持續', en: 'Will keep' },
      label: {
        zh: '經由對話，尋求更有利|資料經濟的環境',
        en: 'Seeking, by dialogue, a better data-economy environment',
      },
      step: 3,
    },
  },
  detail: [
    {
      zh: '臺灣在大數據應用上有實際經驗，例如口罩電子地圖與不動產公開交易價格系統。歐盟則有歐洲資料經濟的發展戰略，也有具歐洲特色的監管架構與原則，以促進跨部門、跨國的數據分享。',
      en: 'Taiwan has real experience with big data, such as the mask map and the real-estate transaction price system. The EU has put forward a strategy for a European data economy and a regulatory framework and principles of European character, to promote sharing across sectors and borders.',
    },
    {
      zh: '雙方將持續對話與交流，尋找最好的做法，讓環境更有利於資料經濟發展。',
      en: 'Both will keep looking, through dialogue and exchange, for the best ways to a better environment for the data economy.',
    },
  ],
  notes: {
    zh: '左邊是臺灣的實作：口罩電子地圖與不動產交易價格系統。右邊是歐盟的架構：戰略、監管原則、跨境分享。中間是共同要找的：更好的資料經濟環境，動詞是「將持續」。',
    en: 'On the left what Taiwan has built: the mask map and the price system. On the right what the EU has framed: strategy, principles, sharing across borders. In the middle what both look for: a better environment. The verb is “will keep”.',
  },
  sources: ['T5'],
  terms: ['mask-map', 'real-estate'],
  seconds: 50,
};
