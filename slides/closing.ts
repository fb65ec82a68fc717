import type { SlideSpec } from '../src/deck/spec.ts';

export const closing: SlideSpec = {
  id: 'closing',
  headline: {
    zh: '雙方各有所長，合作機會多；|將積極籌辦第3屆',
    en: 'Strengths create opportunities; |both will actively prepare the third',
  },
  picture: {
    kind: 'open-braid',
    eyes: [
      {
        label: { zh: '創造|合作機會', en: 'Opportunities |to cooperate' },
        note: { zh: '雙方各有優勢|與特色領域', en: 'from each side’s |strengths and |distinctive fields' },
      },
      {
        label: { zh: '初步|合作共識', en: 'Preliminary |consensus' },
        note: {
          zh: '六項議題；|特定議題的合作|與交流將再深化',
          en: 'on six topics; |cooperation and |exchange on some |will deepen',
        },
        step: 1,
      },
      {
        label: { zh: '中長期|合作', en: 'Medium and |long term' },
        note: {
          zh: '對話有助強化與拓展；|雙方合作將持續深化',
          en: 'which the DDE helps |to strengthen and |widen; cooperation |will go on deepening',
        },
        step: 2,
      },
    ],
    open: {
      verb: { firmness: 'will', words: { zh: '將積極籌辦', en: 'will actively prepare' } },
      label: { zh: '第3屆', en: '3rd DDE' },
      step: 3,
    },
  },
  detail: [
    {
      zh: '臺灣和歐盟推動數位經濟，各有優勢條件與特色領域，也為雙方帶來許多合作的機會。六項議題有了初步的合作共識；在特定議題上，合作與交流還將再加深。國發會以「成果豐碩」形容這次會議。',
      en: 'In advancing the digital economy Taiwan and the EU each have strengths and distinctive fields, which create many opportunities for the two to cooperate. There is a preliminary consensus on cooperation on the six topics; on particular topics, cooperation and exchange will deepen further. The National Development Council calls the results of the meeting fruitful.',
    },
    {
      zh: '雙方也看到，DDE有助於強化、拓展雙邊中長期的數位經濟合作。第3屆，雙方將積極籌辦；雙方的合作也將持續深化。',
      en: 'Both sides also recognise that the DDE helps to strengthen and widen their digital-economy cooperation in the medium and long term. They will actively prepare the third round, and cooperation between the two will continue to deepen.',
    },
  ],
  notes: {
    zh: '雙方各有優勢和特色領域，也帶來許多合作機會。▶六項議題有了初步的合作共識；在特定議題上，合作與交流還將再加深。國發會並以「成果豐碩」形容這次會議。▶雙方也體認，這個對話有助於強化、拓展中長期的數位經濟合作；雙方的合作也將持續深化。▶第3屆，雙方將積極籌辦。以上報告，謝謝各位。',
    en: 'Each side has strengths and distinctive fields of its own, which create many opportunities to cooperate. ▶ There is a preliminary consensus on cooperation on the six topics; on particular topics, cooperation and exchange will deepen further. The National Development Council calls the results fruitful. ▶ Both sides also recognise that the dialogue helps strengthen and widen their digital-economy cooperation in the medium and long term; cooperation will continue to deepen. ▶ Both will actively prepare the third round. Thank you.',
  },
  sources: ['P1', 'P6'],
  terms: ['dde'],
  seconds: 45,
};
