import type { Samples } from '../samples.ts';

const next = {
  verb: { firmness: 'will', words: { zh: '將籌辦', en: 'will prepare' } },
  label: { zh: '第4屆', en: 'the 4th' },
  note: { zh: '明年在南港', en: 'in South Port, next year' },
} as const;

/** The way so far in closed eyes, and the one that is still open. */
export const openBraid: Samples<'open-braid'> = {
  title: { zh: '未完的辮', en: 'Open braid' },
  headline: { zh: '三屆之後，|下一個眼還開著', en: 'After three meetings |the next eye is open' },
  pictures: {
    usual: {
      kind: 'open-braid',
      eyes: [
        {
          label: { zh: '兩張|海圖', en: 'Two |charts' },
          note: { zh: '第1屆，各說各的', en: '1st: each its own' },
        },
        {
          label: { zh: '一份|時刻表', en: 'One |timetable' },
          note: { zh: '第2屆，說好時間', en: '2nd: agreed on time' },
          step: 1,
        },
        {
          label: { zh: '六項|議題', en: 'Six |topics' },
          note: { zh: '第3屆，各有下一步', en: '3rd: each with |a next step' },
          step: 2,
        },
      ],
      open: { ...next, step: 3 },
    },
    smallest: {
      kind: 'open-braid',
      eyes: [{ label: { zh: '起步', en: 'A start' } }],
      open: { verb: next.verb, label: next.label },
    },
    largest: {
      kind: 'open-braid',
      eyes: [
        {
          label: { zh: '兩張|海圖', en: 'Two |charts' },
          note: { zh: '第1屆|各說各的', en: '1st: each |showed its own' },
        },
        {
          label: { zh: '一份|時刻表', en: 'One |timetable' },
          note: { zh: '第2屆|說好到港的時間', en: '2nd: both |agreed on arrival |times' },
          step: 1,
        },
        {
          label: { zh: '六項|議題', en: 'Six |topics' },
          note: { zh: '第3屆|每項都有下一步', en: '3rd: each |with a next step' },
          step: 2,
        },
        {
          label: { zh: '一條|航線', en: 'One |route' },
          note: { zh: '今年春天|首航', en: 'this spring: |the first sailing' },
          step: 3,
        },
      ],
      open: {
        ...next,
        note: { zh: '明年在南港，由兩港輪流主辦', en: 'in South Port, next year; |the two take turns' },
        step: 4,
      },
    },
  },
};
