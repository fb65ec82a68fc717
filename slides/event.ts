import type { SlideSpec } from '../src/deck/spec.ts';

/** Slides 3–4: when, how and at what level the sides met, and what round it was. */
export const event: SlideSpec[] = [
  {
    id: 'event',
    headline: { zh: '部長級對話|以視訊方式舉行', en: 'The ministerial-level dialogue |was held by video' },
    picture: {
      kind: 'facts',
      facts: [
        {
          label: { zh: '日期', en: 'Date' },
          value: { zh: '12月8日', en: '8 December' },
          note: {
            zh: '〔2020〕：|年份依脈絡補上，|原文未寫',
            en: '[2020]: year from context, not in the source',
          },
        },
        {
          label: { zh: '形式', en: 'Format' },
          value: { zh: '視訊會議', en: 'By video' },
          note: { zh: '因COVID-19疫情|改為線上', en: 'Moved online because of COVID-19' },
        },
        {
          label: { zh: '層級', en: 'Level' },
          value: { zh: '部長級', en: 'Ministerial' },
          note: { zh: '雙邊官方對話', en: 'Bilateral and official' },
        },
        {
          label: { zh: '共同召開', en: 'Convened by' },
          value: { zh: '龔明鑫、|Roberto Viola', en: 'Kung Ming-hsin, |Roberto Viola' },
          note: {
            zh: '國發會主任委員、|DG\u00A0CONNECT總署長',
            en: 'NDC Minister, |DG\u00A0CONNECT Director-General',
          },
        },
      ],
    },
    detail: [
      {
        zh: '第2屆對話於12月8日以視訊方式舉行，由國發會主任委員龔明鑫與歐盟執委會DG CONNECT總署長Roberto Viola共同召開。這是臺灣與歐盟在數位經濟方面的雙邊官方對話，屬部長級。',
        en: 'The second dialogue was held by video on 8 December, convened by Kung Ming-hsin, Minister of the National Development Council, together with Roberto Viola, Director-General of DG CONNECT at the European Commission. It is a bilateral, official dialogue on the digital economy at ministerial level.',
      },
      {
        zh: '原文沒有寫出年份、會議時間長短與地點。',
        en: 'The source gives neither the year nor how long the meeting took nor where it was held.',
      },
    ],
    notes: {
      zh: '先看基本事實。對話在12月8日以視訊舉行，這是部長級的雙邊官方對話，由國發會龔明鑫主任委員與DG CONNECT的Viola總署長共同召開。年份放在括號裡，是因為新聞稿只寫月和日，2020年是我們依脈絡補上的。會議開了多久、在哪裡開，新聞稿都沒有寫。',
      en: 'First, the basic facts. The dialogue took place on 8 December, by video. It is bilateral, official and at ministerial level, and it was convened by Minister Kung of the National Development Council and Director-General Viola of DG CONNECT. The year stands in brackets: the press release gives only day and month, and 2020 is our addition from context. It does not say how long the meeting took, or where.',
    },
    sources: ['P1', 'P2', 'C1'],
    terms: ['dde'],
    seconds: 35,
  },
  {
    id: 'rounds',
    headline: {
      zh: '第2屆因疫情改為線上，|歐方盼第3屆恢復實體',
      en: 'COVID-19 moved round two online; |the EU hopes for round three in person',
    },
    picture: {
      kind: 'rounds',
      rounds: [
        {
          label: { zh: '第2屆', en: 'Round 2' },
          form: { zh: '視訊會議', en: 'By video' },
          note: { zh: '因COVID-19疫情改為線上', en: 'Moved online because of COVID-19' },
          state: 'held',
          step: 1,
        },
        {
          label: { zh: '第3屆', en: 'Round 3' },
          form: { zh: '恢復實體會議', en: 'In person again' },
          note: { zh: '歐方在開幕致詞中的期待', en: 'A hope voiced in the EU’s opening' },
          state: 'hoped',
          step: 2,
        },
      ],
    },
    detail: [
      {
        zh: '圖說指出，第2屆因為遇上COVID-19疫情，才改為線上視訊。歐方在開幕致詞中期待第3屆回到實體會議；結語則說，雙方將積極籌辦。',
        en: 'A caption says that the second round went online because of COVID-19. In its opening remarks the EU hoped that the third would be held in person again; the conclusion says that both will actively prepare it.',
      },
      {
        zh: '第3屆的日期與地點，以及第1屆何時何地舉行，原文都沒有提到。',
        en: 'The date and venue of round three, and when and where round one took place, are not in the source.',
      },
    ],
    notes: {
      zh: '這一頁只有兩個重點。▶第2屆因為疫情，改在線上舉行。▶歐方在開幕致詞中期待，第3屆能恢復面對面開會。請注意，這是期待，還不是計畫。關於第3屆，結語只說雙方將積極籌辦，日期和地點都沒有提到。',
      en: 'Two points here. ▶ Because of the pandemic, the second round moved online. ▶ In its opening, the EU hoped that the third could be held in person again. That is a hope, not yet a plan. Of round three the conclusion says only that both sides will actively prepare it; date and venue are not given.',
    },
    sources: ['P3', 'P6', 'C1'],
    seconds: 30,
  },
];
