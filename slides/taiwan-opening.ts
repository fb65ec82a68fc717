import type { SlideSpec } from '../src/deck/spec.ts';

export const taiwanOpening: SlideSpec = {
  id: 'taiwan-opening',
  headline: {
    zh: '龔主委：願分享防疫成功的經驗，|將致力打造智慧國家',
    en: 'Kung: ready to share pandemic successes; |will work for a smart nation',
  },
  about: { zh: '龔明鑫主任委員', en: 'Minister Kung' },
  picture: {
    kind: 'pathways',
    side: 'left',
    lead: {
      zh: '艱難時刻仍能視訊對話，更看得出夥伴關係可貴',
      en: 'Meeting by video in such hard times shows how precious the partnership is',
    },
    offer: {
      label: { zh: '防疫', en: 'Pandemic response' },
      stations: [
        { zh: '疫情控制較佳', en: 'Better control' },
        { zh: '經濟受影響較小', en: 'Less economic impact' },
      ],
      outcome: { zh: '願與全球|分享經驗', en: 'Ready to share |with the world' },
      step: 1,
    },
    shift: {
      label: { zh: '當前', en: 'Now' },
      station: { zh: '助企業恢復|生產與投資', en: 'Helping firms resume |output and investment' },
      turn: { zh: '更重要的是|加速', en: 'more important, |speeding' },
      ends: [
        { zh: '經濟體質調整', en: 'Structural change' },
        { zh: '數位轉型', en: 'Digital transformation' },
      ],
      step: 2,
    },
    goal: {
      label: { zh: '未來', en: 'Ahead' },
      verb: { firmness: 'will', words: { zh: '將努力打造', en: 'will work to build' } },
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
      label: { zh: '有信心能成為歐盟的夥伴', en: 'Confident it can be a partner of the EU' },
      note: { zh: '優勢互補、共榮發展', en: 'complementary strengths, shared prosperity' },
      step: 4,
    },
  },
  detail: [
    {
      zh: '龔主委在開幕時提到，時局這麼艱難，臺灣與歐盟還能以視訊對話，更看得出夥伴關係可貴。他指出，臺灣及早防疫，疫情控制得比較好，經濟受到的影響也比較小，願意把防疫成功的經驗分享給全世界。',
      en: 'Minister Kung said in his opening remarks that being able to hold the dialogue by video at so hard a time shows all the more how precious the partnership is. Because Taiwan acted early against the pandemic, he pointed out, control has been better and the economic impact smaller; Taiwan is ready to share its experience of success with the world.',
    },
    {
      zh: '現階段，政府除了協助企業儘快恢復生產和投資，更重要的是加快經濟體質的調整和數位轉型。往後將推動重要政策，例如DIGI+和六大核心戰略產業，致力讓臺灣成為更有韌性、更能創新、更包容、更永續的智慧國家。',
      en: 'At present the government is helping firms to resume production and investment as quickly as possible and, more important, is speeding up structural change in the economy and digital transformation. In future, through DIGI+, the Six Core Strategic Industries and other important policies, it will work to make Taiwan a smart nation that is more resilient, innovative, inclusive and sustainable.',
    },
    {
      zh: '他說，臺灣有信心能成為歐盟的合作夥伴，彼此優勢互補、共榮發展，在疫後的全球經貿新局裡一起脫穎而出。',
      en: 'Taiwan, he also said, is confident that it can be a partner of the EU, with complementary strengths and shared prosperity, and that together they can stand out in the new global economic and trade landscape after the pandemic.',
    },
  ],
  notes: {
    zh: '龔主委說，這麼艱難的時候還能透過視訊對話，更看得出夥伴關係可貴。▶他指出，臺灣及早防疫，疫情控制得比較好，經濟受的影響比較小，願意和全世界分享防疫成功的經驗。▶當前，政府協助企業儘快恢復生產與投資；更重要的，是加快經濟體質調整和數位轉型。▶未來，將透過DIGI+、六大核心戰略產業等重要政策，致力打造更有韌性、更創新、更包容、更永續的智慧國家。▶他說，臺灣有信心能成為歐盟的夥伴，優勢互補、共榮發展，在疫後全球經貿的新局裡一起脫穎而出。',
    en: 'Holding the dialogue by video in such hard times, Minister Kung said, shows how precious the partnership is. ▶ Taiwan acted early against the pandemic, he pointed out; control has been better, the economic impact smaller, and Taiwan is ready to share its experience of success with the world. ▶ Now the government is helping firms resume production and investment as quickly as possible; more important, it speeds up structural change and digital transformation. ▶ In future, through DIGI+, the Six Core Strategic Industries and other important policies, it will work to build a smart nation: more resilient, innovative, inclusive and sustainable. ▶ Taiwan, he added, is confident that it can be a partner of the EU, with complementary strengths and shared prosperity, and that together they can stand out in the new post-pandemic global economic and trade landscape.',
  },
  sources: ['P4'],
  terms: ['digi-plus', 'six-industries'],
  seconds: 75,
};
