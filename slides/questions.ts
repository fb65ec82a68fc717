import type { SlideSpec } from '../src/deck/spec.ts';

export const questions: SlideSpec = {
  id: 'questions',
  headline: { zh: '可能的提問，一句話回答', en: 'Questions you may ask, answered in a sentence' },
  picture: {
    kind: 'rows',
    rows: [
      {
        heading: { zh: '簽了協定嗎？', en: 'Was anything signed?' },
        text: {
          zh: '新聞稿未提到協定、金額或期限',
          en: 'The press release mentions no agreement, sum or deadline',
        },
      },
      {
        heading: { zh: '歐方由誰致開幕詞？', en: 'Who opened for the EU?' },
        text: { zh: '新聞稿未說明，只寫「歐方」', en: 'Not stated; it says only “the EU side”' },
      },
      {
        heading: { zh: '哪個單位負責哪項議題？', en: 'Who handled which topic?' },
        text: { zh: '新聞稿未說明，只列單位', en: 'Not stated; the organisations are only listed' },
      },
      {
        heading: { zh: '第3屆何時、在哪裡？', en: 'When and where is the third?' },
        text: {
          zh: '未說明；雙方將積極籌辦，歐方期待能恢復實體會議',
          en: 'Not stated; both actively prepare, EU hopes in person again',
        },
      },
      {
        heading: { zh: '共識有多確定？', en: 'How firm is the consensus?' },
        text: {
          zh: '前言寫共識，結語寫初步合作共識；本簡報採結語',
          en: 'Consensus in the lead; preliminary in the conclusion, as used here',
        },
      },
      {
        heading: { zh: '為什麼寫〔2020年〕？', en: 'Why [2020]?' },
        text: {
          zh: '原文只有月日；年份由疫情和歐盟資安策略推得',
          en: 'Inferred: the pandemic and the EU Cybersecurity Strategy',
        },
      },
      {
        heading: { zh: '資料來源？', en: 'What is the source?' },
        text: {
          zh: '國發會綜合規劃處的一份新聞稿',
          en: 'A press release of the NDC’s Department of Overall Planning',
        },
      },
      {
        heading: { zh: '本簡報補上了什麼？', en: 'What was added?' },
        text: {
          zh: '年份、分類、語氣的標示、「初步」的取捨、英譯、圖像',
          en: 'Year, grouping, firmness, “preliminary”, English, pictures',
        },
      },
    ],
  },
  detail: [
    {
      zh: '整份簡報依據一份新聞稿。新聞稿沒有交代的事，這裡直說未說明，不作推測；第1屆的時間和地點，新聞稿也未說明。由本簡報補上或選擇的有：年份；單位的分類；框線所示的語氣，也就是哪個動詞屬於哪一類；「初步」二字，前言寫共識，結語寫初步合作共識，本簡報採結語；英文翻譯；以及圖像。',
      en: 'The whole deck rests on one press release. Where it is silent, this page says so and does not guess. The time and place of the first round are not stated either. Added or chosen for this presentation are: the year; the grouping of the organisations; the marking of firmness, that is, which verb belongs to which class; the word preliminary, which is in the conclusion, while the lead says only consensus; the English translation; and the pictures.',
    },
  ],
  notes: {
    zh: '這一頁回答幾個可能的提問。新聞稿沒有提到的，我們就不推測。',
    en: 'This page answers some questions that you may have. Where the press release is silent, we do not guess.',
  },
  sources: ['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'C1', 'C2'],
};
