import type { SlideSpec } from '../src/model/spec.ts';

/** Slides 5–6: the participating bodies, and the people whom the source names. */
export const participants: SlideSpec[] = [
  {
    id: 'participants',
    headline: {
      zh: '臺灣12個單位、|歐盟5個單位|同場對話',
      en: 'Twelve Taiwanese and five EU bodies took part',
    },
    picture: { kind: 'participants', from: 0, to: 3 },
    detail: [
      {
        zh: '原文依序列出臺灣12個單位與歐盟5個單位，並以產、官、學概括臺灣代表團。臺灣由國發會主談，歐盟由DG CONNECT領隊。',
        en: 'The source lists twelve bodies for Taiwan and five for the EU, in order, and describes Taiwan’s delegation as drawn from industry, government and academia. The National Development Council led for Taiwan, DG CONNECT for the EU.',
      },
      {
        zh: '政府機關、代表處、研究機構、產業協會與聯盟四類，是本簡報為了閱讀方便所作的分類。兩側單位之間沒有對口關係可考，因此圖上不畫。',
        en: 'The four kinds (government, representative office, research institute, industry association or alliance) are our grouping, to make reading easier. The source names no counterparts across the two sides, so the diagram draws none.',
      },
    ],
    notes: {
      zh: '左邊臺灣，右邊歐盟。臺灣12個單位，七個政府機關、一個代表處、兩個研究機構、兩個產業團體；分類是我們做的。歐盟5個單位，四個機關加一個代表處。實心的是領隊：國發會與DG CONNECT。數量不對稱，圖就照實畫。',
      en: 'Taiwan on the left, the EU on the right. Twelve bodies for Taiwan: seven of government, one representative office, two research institutes, two industry bodies; the grouping is ours. Five for the EU: four of government and one office. Filled marks lead: the NDC and DG CONNECT. The sides differ in number, and the picture shows it.',
    },
    sources: ['P2'],
    seconds: 70,
  },
  {
    id: 'conveners',
    headline: {
      zh: '龔明鑫與Viola共同召開，|與Rouhana主持',
      en: 'Kung convened with Viola and moderated with Rouhana',
    },
    picture: { kind: 'participants', from: 3, to: 6 },
    detail: [
      {
        zh: '共同召開會議的是龔明鑫與DG CONNECT總署長Roberto Viola；與龔明鑫一起主持對話的，則是副總署長Khalil Rouhana。兩段文字各說一件事，本簡報分開呈現，不合併。',
        en: 'Kung Ming-hsin convened the meeting together with Roberto Viola, Director-General of DG CONNECT; he moderated it with Khalil Rouhana, the Deputy Director-General. Two paragraphs say two things; this deck shows both and merges nothing.',
      },
      {
        zh: 'EETO處長高哲夫（Filip Grzegorzewski）也出席會議。除這四位外，原文沒有列出其他與會者姓名。',
        en: 'Filip Grzegorzewski, Head of the European Economic and Trade Office, also attended. The source names nobody beyond these four.',
      },
    ],
    notes: {
      zh: '召開與主持是兩件事：第一段說龔主委與Viola總署長共同召開，第二段說龔主委與Rouhana副總署長主持。EETO的高哲夫處長也在場。如果有人問某個單位，可以點選圖上的名稱。',
      en: 'Convening and moderating are two things: the first paragraph has Kung and Viola convene, the second has Kung and Rouhana moderate. Filip Grzegorzewski of EETO was there too. If somebody asks about a body, click its name.',
    },
    sources: ['P1', 'P2'],
    seconds: 35,
  },
];
