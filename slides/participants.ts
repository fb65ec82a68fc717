import type { SlideSpec } from '../src/deck/spec.ts';

export const participants: SlideSpec = {
  id: 'participants',
  headline: {
    zh: '列名與會的單位：|臺灣12個，歐盟5個',
    en: 'Named as taking part: |12 bodies from Taiwan, 5 from the EU',
  },
  picture: { kind: 'participants', left: { step: 1 }, right: { step: 2 } },
  detail: [
    {
      zh: '臺灣列名十二個單位：七個部會機關、一個駐外館處、兩個研究機構、兩個產業團體。歐盟列名五個：四個部門，加上歐洲經貿辦事處。臺灣的名單以「等」字收尾，所以簡報說「列名」。',
      en: 'On Taiwan’s side twelve bodies are named: seven ministries and agencies, one mission abroad, two research institutes and two industry groups. On the EU’s side five: four services and the European Economic and Trade Office. Taiwan’s list ends in a word that can mean “and others”, hence “named”.',
    },
    {
      zh: '類別是本簡報為了閱讀所做的分類；原文只提到產、官、學代表。',
      en: 'The kinds are our grouping, made for reading; the source speaks only of representatives of industry, government and academia.',
    },
  ],
  notes: {
    zh: '對話有兩邊。▶臺灣這邊列名十二個單位：七個部會機關、一個駐外館處、兩個研究機構、兩個產業團體，產、官、學都有代表。▶歐盟列名五個：四個部門，加上歐洲經貿辦事處。臺灣的名單後面有個「等」字，所以我們說「列名」。分類是我們做的。',
    en: 'The dialogue has two sides. ▶ On Taiwan’s side twelve bodies are named: seven ministries and agencies, one mission abroad, two research institutes and two industry groups; industry, government and academia are all represented. ▶ On the EU’s side five: four services and the European Economic and Trade Office. Taiwan’s list ends in a word that can mean “and others”, hence “named”. The grouping is ours.',
  },
  sources: ['P2'],
  seconds: 60,
};
