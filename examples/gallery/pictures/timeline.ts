import type { Samples } from '../samples.ts';

const expected = () => ({ firmness: 'expects' as const, words: { zh: '預計', en: 'expected' } });

const first = {
  date: '2024-03',
  text: { zh: '第1次對話', en: '1st Dialogue' },
  place: { zh: '北港', en: 'North Harbour' },
};
const format = {
  date: '2024-11',
  text: { zh: '資料格式議定', en: 'One data format' },
  place: { zh: '兩港', en: 'both ports' },
};
const second = {
  date: '2025-09',
  text: { zh: '第2次對話', en: '2nd Dialogue' },
  place: { zh: '南港', en: 'South Harbour' },
};
const trial = { date: '2026-09', text: { zh: '岸電試辦', en: 'Shore power trial' }, verb: expected() };
const third = { date: '2027-05', text: { zh: '第3次對話', en: '3rd Dialogue' }, verb: expected() };

/** Dates past and to come, to scale or evenly; with many of them the labels are under and over in turn. */
export const timeline: Samples<'timeline'> = {
  title: { zh: '歷程', en: 'The way so far' },
  headline: { zh: '兩港對話，|一步一步', en: 'Two harbours, |step by step' },
  pictures: {
    usual: {
      kind: 'timeline',
      today: '2026-03',
      dates: [first, format, second, { ...trial, step: 1 }, { ...third, step: 2 }],
    },
    smallest: {
      kind: 'timeline',
      dates: [first, format, second],
    },
    largest: {
      kind: 'timeline',
      today: '2026-06-06',
      dates: [
        { date: '2026-01', text: { zh: '船席盤點', en: 'Berths counted' } },
        { date: '2026-02', text: { zh: '工作組成立', en: 'Joint group' } },
        { date: '2026-04', text: { zh: '第1次試辦', en: '1st trial' } },
        { date: '2026-05', text: { zh: '期中檢討', en: 'Review' } },
        { date: '2026-07', text: { zh: '聯合演練', en: 'Joint drill' }, verb: expected() },
        { date: '2026-09', text: { zh: '岸電啟用', en: 'Shore power' }, verb: expected() },
        { date: '2026-10', text: { zh: '第2次試辦', en: '2nd trial' }, verb: expected() },
        {
          date: '2026-12',
          text: { zh: '年度對話', en: 'Dialogue' },
          place: { zh: '北港', en: 'North Harbour' },
          verb: expected(),
        },
      ],
    },
    even: {
      kind: 'timeline',
      scale: 'even',
      dates: [
        { ...first, date: '2024-03-05' },
        { ...format, date: '2024-03-19' },
        { ...trial, place: { zh: '南港', en: 'South Harbour' } },
        { ...third, verb: { firmness: 'hope', words: { zh: '期待', en: 'hope' } } },
      ],
    },
  },
};
