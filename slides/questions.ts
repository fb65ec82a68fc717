import type { SlideSpec } from '../src/deck/spec.ts';

export const questions: SlideSpec = {
  id: 'questions',
  headline: { zh: '可能的提問，一句話回答', en: 'Questions you may ask, answered in one line' },
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
        heading: { zh: '誰代表歐方致詞？', en: 'Who spoke for the EU?' },
        text: { zh: '新聞稿未說明，只寫「歐方」', en: 'Not stated; it says only “the EU side”' },
      },
      {
        heading: { zh: '哪個單位負責哪項議題？', en: 'Which body took which topic?' },
        text: { zh: '新聞稿未說明，只列單位', en: 'Not stated; the bodies are only listed' },
      },
      {
        heading: { zh: '第3屆何時、在哪裡？', en: 'When and where is the 3rd?' },
        text: {
          zh: '未說明；雙方將積極籌辦，歐方期待實體',
          en: 'Not stated; both will actively prepare it, |the EU hopes for in person',
        },
      },
      {
        heading: { zh: '第1屆呢？', en: 'And the 1st?' },
        text: { zh: '新聞稿未說明', en: 'Not stated' },
      },
      {
        heading: { zh: '共識有多確定？', en: 'How firm is the consensus?' },
        text: { zh: '結語說是初步合作共識', en: 'Preliminary, in the words of the conclusion' },
      },
      {
        heading: { zh: '為什麼寫〔2020〕？', en: 'Why [2020]?' },
        text: {
          zh: '原文只有月日，年份由脈絡推得',
          en: 'Only day and month are given; the year is from context',
        },
      },
      {
        heading: { zh: '資料來源？', en: 'What is the source?' },
        text: {
          zh: '國發會綜合規劃處的新聞稿；年份、分類、英文翻譯由我們補上',
          en: 'NDC Overall Planning release; year, grouping, translation ours',
        },
      },
    ],
  },
  detail: [
    {
      zh: '整份簡報依據一份新聞稿。新聞稿沒有交代的事，這裡直說未說明，不作推測；我們補上的只有年份、單位分類和英文翻譯。',
      en: 'The whole deck rests on one press release. Where it is silent, this page says so and does not guess; only the year, the grouping of the bodies and the translation are ours.',
    },
  ],
  notes: {
    zh: '這一頁回答幾個可能的提問。新聞稿沒說的，我們就答「未說明」：不作推測，也不代表沒有。',
    en: 'This page answers some questions that you may have. Where the press release is silent, we say “not stated”: no guess, and no denial either.',
  },
  sources: ['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'C1', 'C2'],
};
