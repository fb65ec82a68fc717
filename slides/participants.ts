import type { SlideSpec } from '../src/deck/spec.ts';

export const participants: SlideSpec = {
  id: 'participants',
  headline: {
    zh: '新聞稿列出的與會單位：|臺灣12個，歐盟5個',
    en: 'Taking part, as listed: |12 organisations from Taiwan, 5 from the EU',
  },
  picture: { kind: 'participants', left: { step: 1 }, right: { step: 2 } },
  detail: [
    {
      zh: '臺灣方面，新聞稿列出十二個單位：七個部會機關、一個駐外館處、兩個研究機構、兩個產業團體。歐盟方面列出五個：四個部門，加上歐洲經貿辦事處。臺灣的名單以「等」字收尾，可能還有其他單位，所以這裡只計列出的。',
      en: 'On Taiwan’s side the press release lists twelve organisations: seven ministries and agencies, one mission abroad, two research institutes and two industry groups. On the EU’s side it lists five: four services and the European Economic and Trade Office. In the Chinese text the list for Taiwan closes with a word that can mean “and others”, so only those listed are counted here.',
    },
    {
      zh: '分類由本簡報所加；臺灣的名單，新聞稿只說是產、官、學代表。',
      en: 'The grouping was made for this presentation; of Taiwan’s list the press release says only that it represents industry, government and academia.',
    },
  ],
  notes: {
    zh: '先看與會單位。▶臺灣方面，新聞稿列出十二個單位，有部會機關、駐外館處、研究機構和產業團體，產、官、學都有代表。▶歐盟方面列出五個：三個總署、對外事務部，以及歐洲經貿辦事處。',
    en: 'First, who took part. ▶ On Taiwan’s side the press release lists twelve organisations: ministries and agencies, a mission abroad, research institutes and industry groups; industry, government and academia are all represented. ▶ On the EU’s side it lists five: three Directorates-General, the European External Action Service, and the European Economic and Trade Office.',
  },
  sources: ['P2'],
  seconds: 30,
};
