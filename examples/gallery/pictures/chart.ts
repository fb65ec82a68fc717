import type { Samples } from '../samples.ts';

const source = { zh: '兩港港務局，2025年（示例數字）', en: 'both port authorities, 2025 (sample figures)' };

/** How long a ship waits at each berth. */
const waits = {
  kind: 'chart' as const,
  form: 'bars' as const,
  measured: { zh: '每艘船平均等泊', en: 'Wait for a berth' },
  unit: { zh: '小時', en: 'hours' },
  categories: [
    { zh: '北港三號', en: 'North 3' },
    { zh: '南港一號', en: 'South 1' },
    { zh: '北港一號', en: 'North 1' },
    { zh: '南港四號', en: 'South 4' },
    { zh: '南港二號', en: 'South 2' },
    { zh: '北港二號', en: 'North 2' },
    { zh: '南港三號', en: 'South 3' },
    { zh: '北港四號', en: 'North 4' },
  ],
  series: [{ values: [1.2, 1.9, 2.6, 2.9, 3.4, 3.8, 4.7, 5.5] }],
  source,
};

/** How many ships use shore power. */
const power = {
  kind: 'chart' as const,
  form: 'pairs' as const,
  measured: { zh: '靠泊時用岸電的比率', en: 'Ships on shore power at berth' },
  unit: '%',
  source,
};

const ships = [
  { zh: '渡輪', en: 'Ferries' },
  { zh: '貨櫃船', en: 'Container ships' },
  { zh: '汽車船', en: 'Car carriers' },
  { zh: '油品船', en: 'Tankers' },
];

/** How many ships were on time. */
const punctual = {
  kind: 'chart' as const,
  form: 'lines' as const,
  measured: { zh: '準點率', en: 'On time' },
  unit: '%',
  categories: [2024, 2025].flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => ({ zh: `${year}年第${quarter}季`, en: `Q${quarter} ${year}` })),
  ),
  from: 50,
  source: { zh: '各港港務局（示例數字）', en: 'port authorities (sample figures)' },
};

const north = {
  name: { zh: '北港', en: 'North Harbour' },
  side: 'left' as const,
  values: [62, 63, 67, 72, 79, 86, 91, 94],
};
const south = {
  name: { zh: '南港', en: 'South Harbour' },
  side: 'right' as const,
  values: [83, 82, 83, 81, 82, 84, 85, 87],
};

/** Bars, pairs of both sides, and lines over time. */
export const chart: Samples<'chart'> = {
  title: { zh: '圖表', en: 'Chart' },
  headline: { zh: '數字說話，|一圖一事', en: 'Figures that say |one thing' },
  pictures: {
    usual: {
      ...waits,
      lit: { index: 0, side: 'left', step: 1 },
      reference: { value: 3.25, name: { zh: '平均', en: 'Mean' } },
    },
    smallest: { ...waits, categories: waits.categories.slice(0, 3), series: [{ values: [1200, 800, 0] }] },
    largest: {
      ...waits,
      categories: [...waits.categories, '5', '6', '7', '8'],
      series: [{ values: [...(waits.series[0]?.values ?? []), 6, 6.5, 7.25, 8] }],
      lit: { index: 11, side: 'right' },
    },
    none: { ...waits, lit: { index: 7, side: 'none' } },
    pairs: {
      ...power,
      categories: ships,
      series: [
        { name: { zh: '北港', en: 'North Harbour' }, side: 'left', values: [88, 62, 41, 18] },
        { name: { zh: '南港', en: 'South Harbour' }, side: 'right', values: [91, 48, 37, 26] },
      ],
    },
    lines: {
      ...punctual,
      series: [
        north,
        south,
        { name: { zh: '中港', en: 'Midway' }, values: [70, 72, 71, 74, 73, 75, 76, 77] },
        { name: { zh: '離島', en: 'Islands' }, values: [58, 57, 60, 61, 60, 63, 62, 64] },
      ],
      lit: { index: 0, step: 1 },
      event: { at: 4, name: { zh: '共同時刻表啟用', en: 'shared plan starts' } },
    },
    'lines-right': {
      ...punctual,
      series: [
        { ...north, name: { ...north.name }, values: [62, 63, 67, 72, 79, 82, 85, 86] },
        { ...south, name: { ...south.name } },
      ],
      lit: { index: 1 },
    },
    line: {
      ...punctual,
      from: 0,
      measured: { zh: '班次', en: 'Sailings' },
      unit: { zh: '班', en: 'a month' },
      categories: ['2023', '2024', '2025'],
      series: [{ values: [1180, 1240, 1315] }],
      lit: { index: 0 },
    },
  },
};
