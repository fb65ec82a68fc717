import type { PictureOf, Samples } from '../samples.ts';

const base = {
  when: { zh: '風災之後', en: 'After the storm' },
  label: { zh: '修復碼頭', en: 'Mend the |quay' },
  step: 1,
};
const will = { firmness: 'will', words: { zh: '將推動', en: 'will seek' } } as const;
const more = {
  verb: { firmness: 'expects', words: { zh: '預計', en: 'expects' } },
  label: { zh: '夏季增加船班', en: 'more sailings' },
  note: { zh: '每週兩班', en: 'two a week' },
} as const;
const open = {
  verb: { firmness: 'hope', words: { zh: '期待', en: 'hopes' } },
  label: { zh: '燈塔對外開放', en: 'for an open lighthouse' },
} as const;
const train = {
  verb: { firmness: 'could', words: { zh: '可', en: 'could' } },
  label: { zh: '互派船員', en: 'exchange crews' },
} as const;
const chart = {
  verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
  label: { zh: '公布海圖', en: 'publish its chart' },
  note: { zh: '年底以前', en: 'this year' },
} as const;
const left: PictureOf<'priorities'> = {
  kind: 'priorities',
  side: 'left',
  stance: { zh: '珍惜與南港的|舊航線', en: 'Values its old route |to the south' },
  base,
  priorities: {
    link: { zh: '除此之外', en: 'Beyond that' },
    verb: will,
    summary: { zh: '兩大重點', en: 'two concerns' },
    labels: [
      { zh: '潮汐|電力', en: 'Tidal |power' },
      { zh: '夜間|領航', en: 'Night |pilots' },
    ],
    step: 1,
  },
  outlook: [
    { ...more, step: 2 },
    { ...open, step: 3 },
  ],
};

/** What one side puts first; its thread comes in from its own edge. */
export const priorities: Samples<'priorities'> = {
  title: { zh: '單方重點', en: 'Priorities' },
  headline: { zh: '碼頭修復後，|重點是兩件事', en: 'With the quay mended, |two things come first' },
  pictures: {
    usual: left,
    smallest: {
      kind: 'priorities',
      side: 'left',
      stance: { zh: '歡迎', en: 'Welcomes it' },
      base: { label: { zh: '修港', en: 'Repairs' } },
      priorities: {
        link: { zh: '此外', en: 'Also' },
        verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
        summary: { zh: '一件事', en: 'one thing' },
        labels: [{ zh: '領航', en: 'Pilots' }],
      },
      outlook: [{ verb: open.verb, label: { zh: '再會', en: 'to meet again' } }],
    },
    largest: {
      kind: 'priorities',
      side: 'left',
      stance: left.stance,
      base,
      priorities: {
        link: { zh: '除此之外', en: 'Beyond that' },
        verb: will,
        summary: { zh: '三大重點', en: 'three concerns' },
        labels: [
          { zh: '潮汐|電力', en: 'Tidal |power' },
          { zh: '夜間|領航', en: 'Night |pilots' },
          { zh: '岸上|供電', en: 'Shore |power' },
        ],
        step: 1,
      },
      outlook: [
        { ...more, step: 2 },
        { ...open, step: 3 },
        { ...train, step: 4 },
        { ...chart, step: 5 },
      ],
    },
    right: {
      kind: 'priorities',
      side: 'right',
      stance: { zh: '歡迎新的船班', en: 'Welcomes new sailings' },
      base: { label: { zh: '清理航道', en: 'Clear the |channel' } },
      priorities: left.priorities,
      outlook: [{ ...more, step: 2 }, { ...open, step: 3 }, train],
    },
  },
};
