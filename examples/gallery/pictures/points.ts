import type { Samples } from '../samples.ts';

const [time, form, power, drill] = [
  {
    icon: 'chip',
    text: { zh: '準時靠泊，從說好的時間開始', en: 'Berth on time: one agreed clock' },
    detail: {
      zh: '兩港共用一張到港時刻表，每十五分鐘更新',
      en: 'Both ports keep one arrival plan, updated every 15 minutes',
    },
  },
  {
    icon: 'data',
    text: { zh: '一份資料，填一次', en: 'File once, use in both ports' },
    detail: { zh: '艙單與危險品申報格式相同', en: 'The same form for manifests and dangerous goods' },
    step: 1,
  },
  {
    icon: 'factory',
    text: { zh: '靠港就關機，改用岸電', en: 'Engines off at berth: shore power' },
    detail: { zh: '先從往返兩港的定期船開始', en: 'Starting with the liners that serve both ports' },
    step: 2,
  },
  {
    icon: 'people',
    text: { zh: '一起演練，一起檢討', en: 'Drill together, review together' },
    detail: { zh: '每年一次聯合演練，結果對外公開', en: 'One joint exercise a year, findings published' },
    step: 3,
  },
] as const;

const short = [time, form, power, drill].map(({ icon, text }) => ({ icon, text }));

/** Statements on the threads of both, of one side, or of none. */
export const points: Samples<'points'> = {
  title: { zh: '要點', en: 'Points' },
  headline: { zh: '兩港往後|一起做的事', en: 'What the two ports |will do together' },
  pictures: {
    usual: { kind: 'points', items: [time, form, power, drill] },
    smallest: {
      kind: 'points',
      items: [{ text: { zh: '靠泊', en: 'Berth' } }, { text: { zh: '補給', en: 'Refuel' } }],
    },
    largest: {
      kind: 'points',
      items: [
        ...short,
        { icon: 'link', text: { zh: '小船也有船席', en: 'Berths for small boats, too' } },
        { icon: 'shield', text: { zh: '航道標示，同一套規則', en: 'Channel marks by one set of rules' } },
      ],
    },
    left: { kind: 'points', side: 'left', items: [time, form, power] },
    right: { kind: 'points', side: 'right', ordered: true, items: short.map(({ text }) => ({ text })) },
    none: { kind: 'points', side: 'none', items: [time, form] },
  },
};
