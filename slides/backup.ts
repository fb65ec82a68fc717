import type { SlideSpec } from '../src/deck/spec.ts';

/** Slides B1–B2: for questions after the talk. */
export const backup: SlideSpec[] = [
  {
    id: 'glossary',
    headline: { zh: '名詞對照', en: 'Glossary' },
    picture: {
      kind: 'glossary',
      entries: [
        'dde',
        'digi-plus',
        'six-industries',
        'inatba',
        'eu-cybersecurity-strategy',
        'southbound',
        'health-insurance',
        'mask-map',
        'real-estate',
      ],
    },
    detail: [
      {
        zh: '本簡報用到的專有名詞。中文名稱沿用原文；DIGI+的全名，以及原文沒有的英文名稱，採通行的寫法。說明只寫原文提到的部分。',
        en: 'The proper terms of this deck. Chinese names are those of the source; the full name of DIGI+, and English names that the source does not give, are those in common use. The explanations keep to what the source says.',
      },
    ],
    notes: {
      zh: '有人問名詞時使用。',
      en: 'For questions about terms.',
    },
    sources: ['P1', 'P4', 'T2', 'T4', 'T5', 'T6'],
    terms: [
      'dde',
      'digi-plus',
      'six-industries',
      'inatba',
      'eu-cybersecurity-strategy',
      'southbound',
      'health-insurance',
      'mask-map',
      'real-estate',
    ],
  },
  {
    id: 'open-questions',
    headline: { zh: '原文未說明的事', en: 'What the source leaves open' },
    ours: true,
    picture: {
      kind: 'open',
      questions: [
        {
          label: { zh: '會議年份、時間長短與地點', en: 'Year, length and place' },
          note: { zh: '〔2020〕由脈絡補上', en: '[2020] is from context' },
        },
        {
          label: { zh: '誰代表歐方致詞', en: 'Who gave the EU’s opening' },
          note: { zh: '只寫「歐方」', en: 'It says only “the EU side”' },
        },
        {
          label: { zh: '其他與會者姓名', en: 'Others who attended' },
          note: { zh: '只列出四位', en: 'Four people are named' },
        },
        {
          label: { zh: '各單位負責哪項議題', en: 'Which body took which topic' },
          note: { zh: '只列單位名稱', en: 'Only the bodies are listed' },
        },
        {
          label: { zh: '協定、數字、預算、期限', en: 'Agreements, figures, budgets, deadlines' },
          note: { zh: '都沒有提到', en: 'None is mentioned' },
        },
        {
          label: { zh: '第3屆的日期與地點', en: 'Date and venue of round three' },
          note: { zh: '只說將積極籌辦', en: 'Only that both will prepare it' },
        },
        {
          label: { zh: '第1屆何時何地舉行', en: 'When and where round one met' },
          note: { zh: '沒有提到', en: 'Not mentioned' },
        },
        {
          label: { zh: '歐盟復甦計畫的名稱', en: 'The name of the recovery plan' },
          note: { zh: '只說經濟復甦計畫', en: 'Only “economic recovery plan”' },
        },
      ],
    },
    detail: [
      {
        zh: '這一頁列出原文沒有交代的事項，供答問時參考；本簡報不作推測。新聞稿另提到兩張照片，這裡只有圖說文字，沒有照片。',
        en: 'What the source does not tell, for use in answering questions; this deck does not guess. Two photographs are mentioned by caption only and are not shown.',
      },
    ],
    notes: {
      zh: '被問到這些事時，答案是：新聞稿沒有說明。',
      en: 'When asked about these: the press release does not say.',
    },
    sources: ['P1', 'P2', 'P3', 'P6', 'C1', 'C2'],
  },
];
