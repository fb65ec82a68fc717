import type { SlideSpec } from '../src/deck/spec.ts';

/** Slides 7–9: the two opening remarks, and what they share. */
export const remarks: SlideSpec[] = [
  {
    id: 'remarks-eu',
    headline: {
      zh: '歐方以數位與綠色轉型|為疫後重心',
      en: 'The EU puts digital and green transition first |after the pandemic',
    },
    picture: {
      kind: 'tree',
      root: {
        label: { zh: '後疫情時代的歐盟', en: 'The EU after the pandemic' },
        note: { zh: '經濟復甦計畫之外', en: 'Beyond its recovery plan' },
      },
      branches: [
        { label: { zh: '數位轉型', en: 'Digital transition' }, step: 1 },
        { label: { zh: '綠色轉型', en: 'Green transition' }, step: 1 },
      ],
      aheadLabel: { zh: '展望', en: 'Looking ahead' },
      ahead: [
        {
          label: {
            zh: '擴大公私部門|跨境合作',
            en: 'Wider cross-border work with public and private partners',
          },
          firmness: 'expect',
          verb: { zh: '預計', en: 'Expected' },
          step: 2,
        },
        {
          label: { zh: '為合作打下|更穩的基礎', en: 'Firmer ground for cooperation' },
          firmness: 'hope',
          verb: { zh: '期待', en: 'Hoped for' },
          step: 3,
        },
        {
          label: { zh: '第3屆|恢復實體會議', en: 'Round three in person again' },
          firmness: 'hope',
          verb: { zh: '期待', en: 'Hoped for' },
          step: 3,
        },
      ],
    },
    detail: [
      {
        zh: '歐方表示，歐盟十分重視與臺灣多年來的合作。疫情之後，除了經濟復甦計畫，歐盟也將以數位轉型與綠色轉型為兩大重點，並預計與公私部門的夥伴擴大跨境合作。',
        en: 'The EU said that it greatly values its long cooperation with Taiwan. After the pandemic, besides its recovery plan, the digital and the green transition will be its two priorities, and it expects to widen cross-border work with public and private partners.',
      },
      {
        zh: '歐方期待當天的交流能讓合作基礎更穩，也期待第3屆恢復實體會議。原文沒有說明由誰代表歐方致詞。',
        en: 'It hoped that the day’s exchange would give cooperation firmer ground, and that the third round would meet in person again. The source does not say who spoke for the EU.',
      },
    ],
    notes: {
      zh: '先看歐方的開幕致詞。歐方表示，相當重視與臺灣長期的合作；談到後疫情時代，除了經濟復甦計畫，還有兩個重點。▶就是數位轉型與綠色轉型。▶接著，歐方預計與公私部門的夥伴擴大跨境合作。▶最後是兩個期待：希望當天的交流能讓雙方合作的基礎更穩，也希望第3屆能面對面開會。由誰代表歐方致詞，新聞稿沒有寫，我們也不猜。',
      en: 'First, the EU’s opening. It said that it greatly values its long cooperation with Taiwan. For the time after the pandemic it named, besides its recovery plan, two priorities. ▶ They are the digital and the green transition. ▶ It also expects to widen cross-border work with public and private partners. ▶ And it voiced two hopes: that the day would give cooperation firmer ground, and that round three could meet in person. Who spoke for the EU is not in the source, and we do not guess.',
    },
    sources: ['P3'],
    seconds: 45,
  },
  {
    id: 'remarks-taiwan',
    headline: {
      zh: '臺灣願分享防疫經驗，|並加速數位轉型',
      en: 'Taiwan offers to share epidemic lessons |and speeds digital change',
    },
    picture: {
      kind: 'chain',
      links: [
        {
          label: { zh: '及早防疫', en: 'Early measures' },
          items: [
            { zh: '疫情控制較佳', en: 'Better control' },
            { zh: '經濟衝擊較小', en: 'Smaller economic hit' },
            { zh: '願與全球|分享經驗', en: 'Experience to share' },
          ],
          step: 1,
        },
        {
          label: { zh: '恢復與調整', en: 'Recovery and change' },
          items: [
            { zh: '助企業恢復|生產與投資', en: 'Firms resume output and investment' },
            { zh: '更要加速體質調整|與數位轉型', en: 'Above all: faster structural and digital change' },
          ],
          step: 2,
        },
        {
          label: { zh: '重要政策', en: 'Key policies' },
          items: ['DIGI+', { zh: '六大核心|戰略產業', en: 'Six Core Strategic Industries' }],
          step: 3,
        },
        {
          label: { zh: '智慧國家', en: 'Smart nation' },
          items: [
            { zh: '韌性', en: 'Resilient' },
            { zh: '創新', en: 'Innovative' },
            { zh: '包容', en: 'Inclusive' },
            { zh: '永續', en: 'Sustainable' },
          ],
          step: 4,
        },
      ],
    },
    detail: [
      {
        zh: '龔明鑫主委認為，時局艱難仍能以視訊召開對話，可見夥伴關係可貴。他說臺灣及早採取防疫作為，疫情控制較佳，經濟所受衝擊較小，願意與全球分享經驗。',
        en: 'Minister Kung said that meeting by video in hard times shows what the partnership is worth. Taiwan, he said, acted early against the epidemic, kept better control and suffered a smaller economic hit, and is ready to share its experience with the world.',
      },
      {
        zh: '政府一面協助企業恢復生產與投資，一面更著重加速調整經濟體質與數位轉型；未來將以DIGI+與六大核心戰略產業等政策，努力建設韌性、創新、包容、永續的智慧國家。他有信心臺灣能在疫後經貿新局中，成為與歐盟優勢互補的夥伴。',
        en: 'The government helps firms resume production and investment and, more important, speeds structural change and digital transformation; through DIGI+, the Six Core Strategic Industries and other policies it will work toward a smart nation that is resilient, innovative, inclusive and sustainable. He is confident that Taiwan can be a partner with complementary strengths in the post-pandemic trade order.',
      },
    ],
    notes: {
      zh: '這一頁是龔主委致詞的內容，我們照實轉述。他說，時局艱難還能以視訊對話，更看得出夥伴關係的可貴。▶臺灣防疫做得早，疫情控制較佳，經濟衝擊較小，也願意與全球分享經驗。▶政府協助企業恢復生產與投資，但更重要的，是加速調整經濟體質與數位轉型。▶未來要推動的政策，包括DIGI+和六大核心戰略產業。▶目標是建設一個具備韌性、創新、包容與永續的智慧國家。他也有信心，臺灣能成為與歐盟優勢互補的夥伴。',
      en: 'These are Minister Kung’s own claims. That the two could meet by video in such hard times, he said, shows what the partnership is worth. ▶ Taiwan acted early; it kept the epidemic under better control, with a smaller blow to the economy, and it is ready to share that experience with the world. ▶ The government helps firms resume production and investment. More important, it is speeding up structural and digital change. ▶ The policies ahead include DIGI+ and the Six Core Strategic Industries. ▶ The aim is a smart nation: resilient, innovative, inclusive and sustainable. He is confident that Taiwan can be a partner to the EU, each with strengths that complement the other’s.',
    },
    sources: ['P4'],
    terms: ['digi-plus', 'six-industries'],
    seconds: 55,
  },
  {
    id: 'remarks-compared',
    headline: {
      zh: '兩篇致詞都談|疫後復甦、數位轉型與夥伴合作',
      en: 'Both openings turn on recovery, |digital change and partnership',
    },
    ours: true,
    picture: {
      kind: 'overlap',
      left: {
        label: { zh: '只見於臺灣致詞', en: 'Taiwan only' },
        items: [
          { zh: '分享防疫經驗', en: 'Epidemic experience' },
          { zh: 'DIGI+、|六大核心戰略產業', en: 'DIGI+, Six Core Strategic Industries' },
          { zh: '優勢互補', en: 'Complementary strengths' },
        ],
        step: 2,
      },
      shared: {
        label: { zh: '兩篇都有', en: 'In both' },
        items: [
          { zh: '疫後復甦', en: 'Recovery' },
          { zh: '數位轉型', en: 'Digital change' },
          { zh: '夥伴合作', en: 'Partnership' },
        ],
        step: 1,
      },
      right: {
        label: { zh: '只見於歐方致詞', en: 'EU only' },
        items: [
          { zh: '綠色轉型', en: 'Green transition' },
          { zh: '公私部門|跨境合作', en: 'Public and private, across borders' },
          { zh: '第3屆盼實體舉行', en: 'Round three in person' },
        ],
        step: 3,
      },
    },
    detail: [
      {
        zh: '把兩篇致詞並排來看，疫後復甦、數位轉型與夥伴合作是共同主題。綠色轉型只出現在歐方致詞；分享防疫經驗與具體政策名稱只出現在臺灣致詞。這項比較是本簡報的整理。',
        en: 'Side by side, the two openings share recovery after the pandemic, digital transformation and partnership. The green transition stands only in the EU’s remarks; sharing epidemic experience and named policies only in Taiwan’s. The comparison is our own reading.',
      },
    ],
    notes: {
      zh: '把兩篇致詞放在一起看，這是我們的比較，不是新聞稿的說法。▶中間三項，兩篇都談到：疫後復甦、數位轉型，還有夥伴合作。▶左邊只有臺灣提到：分享防疫經驗、DIGI+等具體政策，以及優勢互補。▶右邊只有歐方提到：綠色轉型、公私部門的跨境合作，以及盼第3屆實體舉行。其中，綠色轉型是最明顯的差別。',
      en: 'Now the two openings side by side. This comparison is ours, not the source’s. ▶ Three themes stand in both: recovery, digital change and partnership. ▶ On the left, what only Taiwan said: sharing its epidemic experience, named policies such as DIGI+, and complementary strengths. ▶ On the right, what only the EU said: the green transition, cross-border work with public and private partners, and round three in person. The green transition is the clearest difference.',
    },
    sources: ['P3', 'P4'],
    seconds: 40,
  },
];
