import type { SlideSpec } from '../src/deck/spec.ts';

export const opening: SlideSpec = {
  id: 'opening',
  headline: {
    zh: '一場視訊會議，|六項議題，|初步共識',
    en: 'One video meeting, |six topics, |a preliminary consensus',
  },
  picture: {
    kind: 'title',
    event: {
      zh: '第2屆臺歐盟數位經濟對話|（DDE）',
      en: '2nd Taiwan-EU Dialogue |on Digital Economy (DDE)',
    },
    when: { zh: '〔2020年〕12月8日　視訊會議', en: '8 December [2020] · by video' },
  },
  detail: [
    {
      zh: '國發會龔明鑫主委和歐盟執委會DG CONNECT的Roberto Viola總署長，在12月8日透過視訊，共同召開了第2屆臺歐盟數位經濟對話（DDE）。雙方就六項議題交換看法，取得初步的合作共識；雙邊的合作關係也將持續深化。',
      en: 'On 8 December, Minister Kung Ming-hsin of the National Development Council and Director-General Roberto Viola of the European Commission’s DG CONNECT convened the 2nd Taiwan-EU Dialogue on Digital Economy (DDE) by video. The two sides exchanged views on six topics and reached a preliminary consensus on cooperation; cooperation between them will continue to deepen.',
    },
    {
      zh: '圖的左邊是臺灣，右邊是歐盟，每一條線是新聞稿列出的一個單位。年份寫在括號裡，因為新聞稿只有月日；年份由疫情和當時即將公布的歐盟資安策略推得。',
      en: 'In the picture Taiwan is on the left and the EU on the right, with one line for each organisation that the press release lists. The year stands in brackets because only day and month are given; it is inferred from the pandemic and from the EU Cybersecurity Strategy, which was forthcoming at the time.',
    },
    {
      zh: '內容都出自國發會的一份新聞稿。由本簡報補上或選擇的有：年份；單位的分類；框線所示的語氣，也就是哪個動詞屬於哪一類；「初步」二字，前言寫共識，結語寫初步合作共識，本簡報採結語；英文翻譯；以及圖像。',
      en: 'Everything comes from one press release by the National Development Council. Added or chosen for this presentation are: the year; the grouping of the organisations; the marking of firmness, that is, which verb belongs to which class; the word preliminary, which is in the conclusion, while the lead says only consensus; the English translation; and the pictures.',
    },
  ],
  notes: {
    zh: '各位好。接下來大約十分鐘，介紹第2屆臺歐盟數位經濟對話。畫面左邊是臺灣，右邊是歐盟，中間是這次談的六項議題。內容出自國發會的一份新聞稿；年份、單位分類、框線所示的語氣和英文翻譯，由本簡報補充。',
    en: 'Hello, everyone. In about ten minutes I will take you through the second Taiwan-EU Dialogue on Digital Economy. On the left is Taiwan, on the right the European Union; between them are the six topics. The content comes from one press release by the National Development Council. The year, the grouping, the marking of firmness and the English were added for this presentation.',
  },
  sources: ['P0', 'P1', 'P2', 'P6'],
  terms: ['dde'],
  seconds: 30,
};
