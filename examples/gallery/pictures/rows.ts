import type { Samples } from '../samples.ts';

const [where, when, who, cost, small] = [
  {
    heading: { zh: '下一屆在哪裡舉行？', en: 'Where is the next one held?' },
    text: { zh: '在南港，日期由兩港另議', en: 'In South Port; both will agree on a date' },
  },
  {
    heading: { zh: '新時刻表何時上路？', en: 'When does the new timetable begin?' },
    text: { zh: '試行半年後，兩港再一起決定', en: 'After half a year of trial the two decide together' },
  },
  {
    heading: { zh: '誰可以使用觀測資料？', en: 'Who may use the data?' },
    text: { zh: '資料公開，漁民與船員都能查', en: 'Everybody: it is open to fishers and crews alike' },
  },
  {
    heading: { zh: '岸電的費用由誰負擔？', en: 'Who pays for shore power?' },
    text: { zh: '報導未說明', en: 'The report does not say' },
  },
  {
    heading: { zh: '小船也要申報嗎？', en: 'Do small boats report, too?' },
    text: { zh: '二十公尺以下的船不必', en: 'Not those under 20 metres' },
  },
] as const;

/** Questions and answers, terms and meanings. */
export const rows: Samples<'rows'> = {
  title: { zh: '問答與名詞', en: 'Rows' },
  headline: { zh: '會後可能有人問', en: 'What people may ask' },
  pictures: {
    usual: {
      kind: 'rows',
      rows: [where, when, who, cost, { term: 'tide' }, { term: 'lng' }],
    },
    smallest: {
      kind: 'rows',
      rows: [{ heading: { zh: '何時？', en: 'When?' }, text: { zh: '明年', en: 'Next year' } }],
    },
    largest: {
      kind: 'rows',
      rows: [
        where,
        when,
        who,
        cost,
        small,
        { term: 'tide' },
        { term: 'lng' },
        { term: 'vts' },
        { term: 'ais' },
      ],
    },
  },
};
