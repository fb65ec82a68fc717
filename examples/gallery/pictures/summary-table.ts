import type { PictureOf, Samples } from '../samples.ts';

const heads = {
  topic: { zh: '議題', en: 'Topic' },
  discussed: { zh: '談了什麼', en: 'Discussed' },
  next: { zh: '往後', en: 'What may follow' },
  verbs: { zh: '用詞', en: 'Verb' },
  subject: { zh: '誰說', en: 'Whose word' },
};
const will = { firmness: 'will', words: { zh: '將', en: 'will' } } as const;
const could = { firmness: 'could', words: { zh: '可', en: 'could' } } as const;
const hope = { firmness: 'hope', words: { zh: '盼', en: 'hope' } } as const;
const both = { label: { zh: '雙方', en: 'Both' } };
const rows: PictureOf<'summary-table'>['rows'] = [
  {
    topic: 'fan-usual',
    discussed: { zh: '潮位、海流、AIS', en: 'Tides, currents, AIS' },
    next: { zh: '共繪海圖；|浮標連線', en: 'One sea chart; |linked buoys' },
    verbs: [hope],
    subject: both,
  },
  {
    topic: 'platform-usual',
    discussed: { zh: '艙單與船期', en: 'Manifests and schedules' },
    next: { zh: '共用一份艙單', en: 'One manifest for both' },
    verbs: [could],
    subject: both,
  },
  {
    topic: 'frame-usual',
    discussed: { zh: '航道、VTS', en: 'Channels, VTS' },
    next: { zh: '訂定燈塔標準；|共用航標', en: 'Standards for lights; |marks in common' },
    verbs: [will],
    subject: both,
  },
  {
    topic: 'shield-usual',
    discussed: { zh: '巡邏與警報', en: 'Patrols and alarms' },
    next: { zh: '一起修築防波堤', en: 'A breakwater built together' },
    verbs: [could],
    subject: { label: { zh: '北港', en: 'North' }, side: 'left' },
  },
  {
    topic: 'meeting-point-usual',
    discussed: { zh: '教練船與教材', en: 'Ships and textbooks' },
    next: { zh: '共用一套課程；|互認證書', en: 'One course for crews; |certificates accepted' },
    verbs: [will, hope],
    subject: both,
  },
  {
    topic: 'ring-usual',
    discussed: { zh: '岸電與LNG', en: 'Shore power and LNG' },
    next: { zh: '探討綠色航線', en: 'A green route' },
    verbs: [hope],
    subject: { label: { zh: '南港', en: 'South' }, side: 'right' },
  },
];

/** All topics on one page to take home. */
export const summaryTable: Samples<'summary-table'> = {
  title: { zh: '總表', en: 'Summary table' },
  headline: { zh: '帶走這一頁', en: 'One page to take home' },
  pictures: {
    usual: { kind: 'summary-table', heads, rows: rows.slice(0, 4) },
    smallest: { kind: 'summary-table', heads, rows: rows.slice(2, 4) },
    largest: {
      kind: 'summary-table',
      heads,
      rows,
    },
  },
};
