import type { SlideSpec } from '../src/deck/spec.ts';

export const euOpening: SlideSpec = {
  id: 'eu-opening',
  headline: {
    zh: '復甦計畫之外，|歐盟將把數位、綠色轉型列為兩大發展重點',
    en: 'Besides recovery, the EU will focus |on digital and green transitions',
  },
  about: { zh: '歐方', en: 'EU' },
  picture: {
    kind: 'priorities',
    side: 'right',
    stance: { zh: '相當重視|與臺灣的長期合作', en: 'greatly values its |long cooperation |with Taiwan' },
    base: {
      when: { zh: '疫情之後', en: 'After the pandemic' },
      label: { zh: '經濟|復甦計畫', en: 'Recovery |plan' },
      step: 1,
    },
    priorities: {
      link: { zh: '除此之外', en: 'In addition' },
      verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
      summary: { zh: '兩大發展重點', en: 'main priorities' },
      labels: [
        { zh: '數位|轉型', en: 'Digital |transition' },
        { zh: '綠色|轉型', en: 'Green |transition' },
      ],
      step: 1,
    },
    outlook: [
      {
        verb: { firmness: 'expects', words: { zh: '預計', en: 'expects' } },
        label: {
          zh: '與公私部門夥伴|擴大跨境合作',
          en: 'to widen cross-border cooperation with public and private partners',
        },
        step: 2,
      },
      {
        verb: { firmness: 'hope', words: { zh: '期待', en: 'hopes' } },
        label: { zh: '合作基礎|更加穩固', en: 'for a firmer basis |for cooperation' },
        step: 3,
      },
      {
        verb: { firmness: 'hope', words: { zh: '期待', en: 'hopes' } },
        label: { zh: '第3屆|恢復實體會議', en: 'to hold the third DDE |in person again' },
        step: 3,
      },
    ],
  },
  detail: [
    {
      zh: '歐方在開幕時表明，歐盟相當看重與臺灣的長期合作。疫情過後，歐盟除了推行經濟復甦計畫，還將把數位轉型和綠色轉型當成兩大發展重點。',
      en: 'In its opening remarks the EU said that it greatly values its long-standing cooperation with Taiwan. After the pandemic, in addition to its economic recovery plan, it will make the digital and the green transition its two main development priorities.',
    },
    {
      zh: '歐方另外談到三點：預計與公、私部門的夥伴擴大跨境合作；期待當天交流的成果讓雙方的合作基礎更加穩固；也期待第3屆能恢復面對面開會。',
      en: 'It also expects to widen cross-border cooperation with partners in the public and private sectors. It hopes that the results of the day’s exchange will give cooperation between Taiwan and the EU a firmer basis, and that the third DDE can be held in person again.',
    },
  ],
  notes: {
    zh: '歐方致詞時說，歐盟相當重視和臺灣的長期合作。▶疫情之後，除了經濟復甦計畫，歐盟還將把兩項轉型列為發展重點：一是數位，一是綠色。▶歐方預計，和公、私部門的夥伴擴大跨境合作；▶期待當天交流的成果，讓雙方合作的基礎更穩；也期待第3屆能恢復實體會議。',
    en: 'In its opening remarks the EU said that it greatly values its long-standing cooperation with Taiwan. ▶ After the pandemic, besides its economic recovery plan, it will make two transitions its main development priorities: the digital and the green. ▶ It expects to widen cross-border cooperation with partners in the public and private sectors. ▶ It hopes that the results of the day’s exchange will give cooperation a firmer basis, and that the third round can be held in person again.',
  },
  sources: ['P3'],
  terms: ['dde'],
  seconds: 45,
};
