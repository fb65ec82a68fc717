import type { SlideSpec } from '../src/deck/spec.ts';

/** Who convened and who chaired: two paragraphs that say two things, shown side by side. */
export const people: SlideSpec = {
  id: 'people',
  headline: {
    zh: '龔主委與Viola總署長共同召開，|與Rouhana副總署長共同主持',
    en: 'Kung and Viola convened the dialogue, |Kung and Rouhana chaired it',
  },
  picture: {
    kind: 'people',
    people: [
      {
        person: 'kung',
        remark: { zh: '率團，並擔任主談', en: 'headed the delegation, |led the talks for Taiwan' },
      },
      { person: 'viola', step: 1 },
      { person: 'rouhana', step: 2 },
      { person: 'grzegorzewski', remark: { zh: '亦出席', en: 'also attended' }, step: 3 },
    ],
    bracket: { side: 'right', label: { zh: '團員來自|5個單位', en: 'members of 5 |organisations' } },
  },
  detail: [
    {
      zh: '與龔明鑫主委共同召開會議的，是DG CONNECT總署長Roberto Viola；與他共同主持對話的，是副總署長Khalil Rouhana。新聞稿前後兩段各提到一位，這裡照列。',
      en: 'Kung Ming-hsin convened the meeting together with Roberto Viola, Director-General of DG CONNECT; he chaired it together with Khalil Rouhana, the Deputy Director-General. The press release names one in each of two paragraphs; both are shown here.',
    },
    {
      zh: '龔主委率領臺灣代表團，並擔任臺灣的主談。歐方團員來自五個單位；EETO處長高哲夫（Filip Grzegorzewski）也出席。',
      en: 'Minister Kung headed Taiwan’s delegation and led the talks for Taiwan. The EU’s members came from five organisations; Filip Grzegorzewski, Head of the EETO, attended too.',
    },
  ],
  notes: {
    zh: '龔主委率領臺灣代表團，並擔任臺灣的主談；歐方團員來自五個單位。▶他與DG CONNECT的Viola總署長共同召開這場對話，▶並與Rouhana副總署長共同主持。▶歐洲經貿辦事處的高哲夫處長也出席。',
    en: 'Minister Kung headed Taiwan’s delegation and led the talks for Taiwan; the EU’s members came from five organisations. ▶ He convened the dialogue together with Director-General Viola of DG CONNECT ▶ and chaired it together with Deputy Director-General Rouhana. ▶ Filip Grzegorzewski, Head of the EETO, attended too.',
  },
  sources: ['P1', 'P2'],
  seconds: 30,
};
