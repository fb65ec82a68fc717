import type { Samples } from '../samples.ts';

const [operations, master] = [
  {
    words: {
      zh: '船長要的不是更快，|是『說幾點，就幾點』。',
      en: 'A captain does not ask for speed. |A captain asks for the hour |to be the hour.',
    },
    name: { zh: '北港港務局', en: 'Northport Port Authority' },
    office: { zh: '營運處處長', en: 'Director of Operations' },
  },
  {
    words: {
      zh: '碼頭可以隔著海，|時刻表不必。',
      en: 'Two quays may lie across a sea. |One timetable need not.',
    },
    name: { zh: '南港港務局', en: 'Southport Port Authority' },
    office: { zh: '港務長', en: 'Harbour Master' },
  },
];

/** What somebody said, on the thread of a side or without one. */
export const quote: Samples<'quote'> = {
  title: { zh: '引言', en: 'Quote' },
  headline: { zh: '說幾點，就幾點', en: 'The hour is the hour' },
  pictures: {
    usual: { kind: 'quote', side: 'left', ...operations, spoken: 'zh', step: 1 },
    right: { kind: 'quote', side: 'right', ...master, spoken: 'en', step: 1 },
    smallest: {
      kind: 'quote',
      words: { zh: '準時。', en: 'On time.' },
      name: { zh: '兩港船員', en: 'The crews' },
    },
    largest: {
      kind: 'quote',
      side: 'left',
      words: {
        zh: '燈塔不叫住任何一艘船，|只在同一個地方亮著；|時刻表也該這樣，不必問就知道。',
        en: 'A lighthouse calls out to no ship: it is lit in the one place. A timetable should be so, and never be asked.',
      },
      name: { zh: '首席航運顧問', en: 'The Chief Adviser' },
      office: { zh: '主管航運政策', en: 'responsible for shipping policy' },
      organisation: {
        zh: '北港市政府海洋及航運局',
        en: 'Department of Marine and Shipping Affairs, City of Northport',
      },
    },
    'right-organisation': {
      kind: 'quote',
      side: 'right',
      words: {
        zh: '先把鐘對好，|再談誰先靠泊。',
        en: 'Set the clocks first, |then say whose berth it is, |and leave ‘soon’ to the weather.',
      },
      name: { zh: '總領航員', en: 'The Chief Pilot' },
      office: { zh: '主管引水', en: 'head of pilotage' },
      organisation: { zh: '南港領港公會', en: 'Southport Pilots' },
    },
  },
};
