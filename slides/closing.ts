import type { SlideSpec } from '../src/deck/spec.ts';

export const closing: SlideSpec = {
  id: 'closing',
  headline: {
    zh: '各有優勢，就有機會；|下一站，第3屆',
    en: 'Different strengths open opportunities; |next, the 3rd DDE',
  },
  picture: {
    kind: 'open-braid',
    eyes: [
      {
        label: { zh: '創造|合作機會', en: 'Chances to |cooperate' },
        note: { zh: '雙方各有|優勢與特色', en: 'from the strengths |of each side' },
      },
      {
        label: { zh: '初步|共識', en: 'Preliminary |consensus' },
        note: {
          zh: '六項議題；|將就特定議題|持續深化',
          en: 'on six topics; |work on particular |topics will go on',
        },
        step: 1,
      },
      {
        label: { zh: '中長期|合作', en: 'Medium and |long term' },
        note: {
          zh: '對話有助強化與拓展；|雙邊關係將持續深化',
          en: 'the DDE helps firm, |widen cooperation; |ties will go deeper',
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
      zh: '臺灣和歐盟推動數位經濟，各有優勢與特色，也就有了許多合作的機會。六項議題達成的是初步共識；合作與交流，將在特定議題上繼續深化。',
      en: 'In advancing the digital economy Taiwan and the EU each have strengths and distinctive fields, which open many opportunities to cooperate. The consensus on the six topics is preliminary; cooperation and exchange will go on deepening on particular topics.',
    },
    {
      zh: '雙方也看到，DDE有助於強化、拓展雙邊中長期的數位經濟合作。第3屆，雙方將積極籌辦；雙邊關係也將持續深化。',
      en: 'Both also see that the DDE helps to strengthen and widen their digital-economy cooperation in the medium and long term. They will actively prepare the 3rd round, and their relations will go on deepening.',
    },
  ],
  notes: {
    zh: '雙方各有優勢和特色領域，也因此有許多合作機會。▶六項議題達成初步共識，將就特定議題繼續深化；▶雙方也體認，這個對話有助於強化、拓展中長期的數位經濟合作；雙邊關係也將持續深化。▶第3屆，將積極籌辦。這條線會繼續織下去，謝謝各位。',
    en: 'Each side has strengths and distinctive fields of its own, and these open many opportunities. ▶ There is a preliminary consensus on the six topics; work on particular topics will go on. ▶ Both also see that the DDE helps to strengthen and widen their digital-economy cooperation in the medium and long term; their relations will keep deepening. ▶ And they will actively prepare the 3rd. This thread will be woven further. Thank you.',
  },
  sources: ['P1', 'P6'],
  terms: ['dde'],
  seconds: 40,
};
