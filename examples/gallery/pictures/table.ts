import type { Samples } from '../samples.ts';

const source = { zh: '兩港港務局，2025年（示例數字）', en: 'both port authorities, 2025 (sample figures)' };
const names = { zh: '航線', en: 'Line' };
const columns = [
  { head: { zh: '航次', en: 'Sailings' }, unit: { zh: '班／月', en: 'a month' } },
  { head: { zh: '貨量', en: 'Cargo' }, unit: { zh: '萬箱', en: '10,000 boxes' }, decimals: 1 },
  { head: { zh: '準點率', en: 'On time' }, unit: '%', decimals: 1 },
  { head: { zh: '平均等泊', en: 'Wait for berth' }, unit: { zh: '小時', en: 'hours' }, decimals: 1 },
];
const rows = [
  { name: { zh: '北線', en: 'North line' }, values: [42, 18.6, 93.5, 2.1] },
  { name: { zh: '中線', en: 'Middle line' }, values: [36, 15.2, 90.8, 2.6] },
  { name: { zh: '南線', en: 'South line' }, values: [28, 9.4, 88.1, 3] },
  { name: { zh: '離島線', en: 'Island line' }, values: [16, 2.3, 89.6, 1.8] },
];
const both = { name: { zh: '兩港合計', en: 'Both ports' }, values: [122, 45.5, 91, 2.4] };

/** A small table, a row of it between the threads of whose it is. */
export const table: Samples<'table'> = {
  title: { zh: '表格', en: 'Table' },
  headline: { zh: '兩港合計|每月一百二十二個航次', en: 'The two ports sail |122 times a month' },
  pictures: {
    usual: {
      kind: 'table',
      names,
      columns,
      rows: [...rows, both],
      lit: { row: 4, column: 2, step: 1 },
      source,
    },
    smallest: {
      kind: 'table',
      names,
      columns: columns.slice(0, 1),
      rows: rows.slice(0, 2).map(({ name, values }) => ({ name, values: values.slice(0, 1) })),
      source,
    },
    largest: {
      kind: 'table',
      names,
      columns,
      rows: [
        ...rows,
        { name: { zh: '夜線', en: 'Night line' }, values: [-2, null, { zh: '未定', en: 'open' }, 1234.5] },
        { ...both, values: [120, ...both.values.slice(1)] },
      ],
      lit: { row: 1, side: 'left' },
      source,
    },
    right: {
      kind: 'table',
      names,
      columns: columns.slice(0, 3),
      rows: [...rows, both].map(({ name, values }) => ({ name, values: values.slice(0, 3) })),
      lit: { row: 4, side: 'right' },
      source,
    },
  },
};
