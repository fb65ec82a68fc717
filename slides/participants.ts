import type { SlideSpec } from '../src/deck/spec.ts';

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
        zh: '原文依序列出臺灣12個單位與歐盟5個單位，並以產、官、學概括臺灣代表團。臺灣由國發會的龔明鑫主委主談並率團；歐方由DG CONNECT的副總署長主持，圖上因此以DG CONNECT為歐方領隊。',
        en: 'The source lists twelve bodies for Taiwan and five for the EU, in order, and describes Taiwan’s delegation as drawn from industry, government and academia. Minister Kung of the National Development Council was Taiwan’s lead speaker and headed its delegation; the Deputy Director-General of DG CONNECT moderated for the EU, so the diagram marks DG CONNECT as its lead.',
      },
      {
        zh: '政府機關、代表處、研究機構、產業協會與聯盟四類，是本簡報為了閱讀方便所作的分類。原文沒有說明雙方單位如何對應，因此兩側的單位之間不連線。',
        en: 'The four kinds (government, representative office, research institute, industry association or alliance) are our grouping, to make reading easier. The source names no counterparts across the two sides, so no lines join bodies across them.',
      },
    ],
    notes: {
      zh: '接下來看誰參加。左邊是臺灣代表團，右邊是歐盟代表團。▶臺灣有12個單位：七個政府機關、一個代表處、兩個研究機構，以及兩個產業團體。這四種類別是我們為了閱讀方便所分的，新聞稿只說臺灣有產官學代表。▶歐盟有5個單位：四個政府機關，另一個是歐洲經貿辦事處。兩邊數量不同，圖就照實畫；誰對應誰，新聞稿沒有寫，所以兩邊的單位之間不連線。▶實心的記號是雙方的領隊：臺灣是國發會，歐盟是DG CONNECT。這張圖可以操作，各位如果對某個單位有興趣，等一下可以點開它的資料。',
      en: 'Who took part? Taiwan’s delegation is on the left, the EU’s on the right. ▶ Taiwan came with twelve bodies: seven of government, one representative office, two research institutes and two industry bodies. These four kinds are our own grouping; the press release speaks only of industry, government and academia. ▶ The EU came with five: four of government, and the European Economic and Trade Office. The sides differ in number, and the picture shows it. Who was whose counterpart is not in the source, so no lines join bodies across the sides. ▶ Filled marks are the leads: the National Development Council for Taiwan, DG CONNECT for the EU. If a body interests you, ask, and we can open it in this diagram.',
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
      zh: '召開與主持，是兩件事。▶第一段說，龔主委與DG CONNECT的Viola總署長共同召開會議。▶第二段說，龔主委與副總署長Rouhana一起主持對話；EETO的高哲夫處長也在場。兩段說法不同，我們照實並列，不合併。▶新聞稿點名的就是這四位。想了解哪個單位，現在可以點選它的名稱。',
      en: 'Convening and moderating are two things. ▶ The first paragraph has Minister Kung convene with Director-General Viola of DG CONNECT. ▶ The second has him moderate with Deputy Director-General Rouhana; Filip Grzegorzewski of the European Economic and Trade Office attended too. The paragraphs differ, so we show both and merge nothing. ▶ These four are all the people named. Which body would you like to see? A click on its name opens it.',
    },
    sources: ['P1', 'P2'],
    seconds: 35,
  },
];
