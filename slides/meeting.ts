import type { SlideSpec } from '../src/deck/spec.ts';

export const meeting: SlideSpec = {
  id: 'meeting',
  headline: {
    zh: '疫情期間，|部長級對話改為線上舉行',
    en: 'The pandemic moved |a ministerial-level dialogue online',
  },
  picture: {
    kind: 'video-call',
    name: { zh: '第2屆', en: '2nd DDE' },
    when: { zh: '12月8日　視訊', en: '8 December · by video' },
    about: {
      label: {
        zh: '部長級雙邊官方對話',
        en: 'Official, bilateral, at ministerial level',
      },
      note: { zh: '因COVID-19疫情改為線上舉行', en: 'Moved online because of COVID-19' },
      step: 1,
    },
    next: {
      verb: { firmness: 'hope', words: { zh: '歐方期待', en: 'the EU hopes' } },
      label: { zh: '第3屆恢復實體會議', en: 'the 3rd is in person again' },
      step: 2,
    },
  },
  detail: [
    {
      zh: '臺歐盟數位經濟對話（DDE）談的是數位經濟的發展；新聞稿稱它是部長級、雙邊的官方對話。第2屆遇上COVID-19疫情，於是12月8日改為線上舉行，以視訊進行。',
      en: 'The DDE is about the development of the digital economy; the press release describes it as an official bilateral dialogue at ministerial level. Because of COVID-19 its second round, on 8 December, was moved online and held by video.',
    },
    {
      zh: '歐方在開幕致詞中期待，第3屆可以恢復面對面開會。',
      en: 'In its opening remarks the EU hoped that the third round could be held in person again.',
    },
  ],
  notes: {
    zh: '這一次，臺灣和歐盟透過視訊對話。▶這是雙邊的部長級官方對話。這一屆因為疫情，12月8日改為線上舉行。▶歐方期待，第3屆能恢復實體會議。',
    en: 'This time Taiwan and the EU met by video. ▶ It is an official bilateral dialogue at ministerial level. The pandemic moved its second round, on 8 December, online. ▶ The EU hopes that the third can be held in person again.',
  },
  sources: ['P1', 'P2', 'P3', 'C1'],
  terms: ['dde'],
  seconds: 25,
};
