import type { SlideSpec } from '../src/model/spec.ts';

/** Slides 3–4: when, how and at what level the sides met, and what round it was. */
export const event: SlideSpec[] = [
  {
    id: 'event',
    headline: { zh: '部長級對話|在螢幕上進行', en: 'A ministerial-level dialogue |met on screen' },
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
          label: { zh: '形式', en: 'Form' },
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
        zh: '第2屆對話於12月8日以視訊方式舉行，由國發會主任委員龔明鑫與歐盟執委會DG CONNECT總署長Roberto Viola共同召開。它是臺灣與歐盟之間針對數位經濟的雙邊官方對話，屬部長級。',
        en: 'The second dialogue was held by video on 8 December, convened by Kung Ming-hsin, Minister of the National Development Council, together with Roberto Viola, Director-General of DG CONNECT at the European Commission. It is a bilateral, official dialogue on the digital economy at ministerial level.',
      },
      {
        zh: '原文沒有寫出年份、會議時間長短與地點。',
        en: 'The source gives neither the year nor how long the meeting took nor where it was held.',
      },
    ],
    notes: {
      zh: '四個事實：12月8日、視訊、部長級、兩位共同召集人。年份放在括號裡，因為新聞稿只寫月和日，2020是我們依脈絡補的。',
      en: 'Four facts: 8 December, by video, ministerial level, two conveners. The year is in brackets because the press release gives only day and month; 2020 is our addition from context.',
    },
    sources: ['P1', 'P2', 'C1'],
    terms: ['dde'],
    seconds: 35,
  },
  {
    id: 'rounds',
    headline: {
      zh: '疫情讓第2屆上線，|歐方盼第3屆恢復實體',
      en: 'COVID-19 moved round two online; |the EU hopes round three is in person',
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
        zh: '圖說指出，第2屆因遇上COVID-19疫情而改為線上視訊。歐方在開幕致詞中期待第3屆回到實體會議；結語則說，雙方會積極籌備第3屆。',
        en: 'A caption says that the second round went online because of COVID-19. In its opening remarks the EU hoped that the third would be held in person again; the conclusion says that both will actively prepare it.',
      },
      {
        zh: '第3屆的日期與地點，以及第1屆何時何地舉行，原文都沒有提到。',
        en: 'The date and venue of round three, and when and where round one took place, are not in the source.',
      },
    ],
    notes: {
      zh: '第2屆因疫情改為視訊。歐方希望第3屆能面對面；這是期待，不是計畫，時間地點都還沒有。',
      en: 'Round two moved online because of the pandemic. The EU hopes to meet face to face for round three: a hope, not a plan, with neither date nor venue.',
    },
    sources: ['P3', 'P6', 'C1'],
    seconds: 30,
  },
];
