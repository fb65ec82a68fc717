import type { SlideSpec } from '../src/deck/spec.ts';

export const taiwanOpening: SlideSpec = {
  id: 'taiwan-opening',
  headline: {
    zh: '龔主委：願分享防疫經驗，|將建設智慧國家',
    en: 'Minister Kung: ready to share experience; |a smart nation to build',
  },
  about: { zh: '龔明鑫主任委員', en: 'Minister Kung' },
  picture: {
    kind: 'pathways',
    side: 'left',
    lead: {
      zh: '艱難時刻仍能視訊對話，更見夥伴關係何其可貴',
      en: 'Meeting by video in hard times shows how precious the partnership is',
    },
    offer: {
      label: { zh: '防疫', en: 'Epidemic control' },
      stations: [
        { zh: '疫情控制較佳', en: 'Better control' },
        { zh: '經濟受創較輕', en: 'Smaller economic hit' },
      ],
      outcome: { zh: '願與全球|分享經驗', en: 'Ready to share |with the world' },
      step: 1,
    },
    shift: {
      label: { zh: '當前', en: 'Now' },
      station: { zh: '助企業恢復|生產與投資', en: 'Helping firms resume |production, investment' },
      turn: { zh: '更重要的是|加速', en: 'more important, |speeding' },
      ends: [
        { zh: '經濟體質調整', en: 'Structural change' },
        { zh: '數位轉型', en: 'Digital transformation' },
      ],
      step: 2,
    },
    goal: {
      label: { zh: '未來', en: 'Ahead' },
      verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
      means: ['DIGI+', { zh: '六大核心戰略產業等', en: 'Six Core Strategic Industries, etc.' }],
      name: { zh: '智慧國家', en: 'Smart nation' },
      qualities: [
        { zh: '韌性', en: 'resilient' },
        { zh: '創新', en: 'innovative' },
        { zh: '包容', en: 'inclusive' },
        { zh: '永續', en: 'sustainable' },
      ],
      step: 3,
    },
    onward: {
      label: { zh: '有信心能成為歐盟的夥伴', en: 'Taiwan: confident it can partner the EU' },
      note: { zh: '優勢互補、共榮發展', en: 'complementary strengths, shared prosperity' },
      step: 4,
    },
  },
  detail: [
    {
      zh: '龔主委在開幕時提到，時局這麼艱難，臺灣與歐盟還能以視訊對話，夥伴關係的可貴由此可見。臺灣及早防疫，疫情控制得比較好，經濟受到的衝擊也比較輕，願意把這份經驗分享給全世界。',
      en: 'Minister Kung said in his opening speech that holding the dialogue by video at so hard a time shows how precious the partnership is. Taiwan acted early against the epidemic, has had better control and a smaller economic hit, and is ready to share that experience with the world.',
    },
    {
      zh: '現階段，政府除了協助企業儘快恢復生產和投資，更重要的是加快經濟體質的調整和數位轉型。往後將推動重要政策，例如DIGI+和六大核心戰略產業，致力讓臺灣成為更有韌性、更能創新、更包容、更永續的智慧國家。',
      en: 'At present the government helps firms to resume production and investment soon and, more important, speeds structural change in the economy and digital transformation. Ahead, through DIGI+, the Six Core Strategic Industries and other important policies, it will work to make Taiwan a smart nation that is more resilient, innovative, inclusive and sustainable.',
    },
    {
      zh: '他說，臺灣有信心，能當歐盟的合作夥伴，彼此優勢互補、共榮發展，在疫後的全球經貿新局裡一起脫穎而出。',
      en: 'Taiwan, he said, is confident that it can be a partner of the EU, with complementary strengths and shared prosperity, and that together they can stand out in the new global economy and trade after the pandemic.',
    },
  ],
  notes: {
    zh: '龔主委說，這麼艱難的時候還能透過視訊對話，更看得出夥伴關係有多可貴。▶他指出，臺灣防疫超前部署，疫情控制得比較好，經濟受的影響比較小，願意把經驗分享給全世界。▶當前，政府協助企業恢復生產與投資，更重要的是加快經濟體質調整和數位轉型。▶未來，將以DIGI+、六大核心戰略產業等重要政策，致力建設更有韌性、更創新、更包容、更永續的智慧國家。▶臺灣有信心，能成為歐盟的夥伴，優勢互補、共榮發展，在疫後全球經貿的新局裡一起脫穎而出。',
    en: 'To hold the dialogue by video at so hard a time, Minister Kung said, shows how precious the partnership is. ▶ Taiwan acted early against the epidemic, he pointed out; it has better control and a smaller economic hit, and is ready to share its experience with the world. ▶ Now the government helps firms to resume production and investment; more important, it speeds structural change and digital transformation. ▶ Ahead, through DIGI+, the Six Core Strategic Industries and other important policies, it will work to build a smart nation: more resilient, innovative, inclusive, sustainable. ▶ Taiwan is confident that it can be a partner of the EU, with complementary strengths and shared prosperity, and that together they can stand out in the new global economy and trade after the pandemic.',
  },
  sources: ['P4'],
  terms: ['digi-plus', 'six-industries'],
  seconds: 60,
};
