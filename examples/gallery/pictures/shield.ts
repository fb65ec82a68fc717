import type { Samples } from '../samples.ts';

const exchange = {
  label: { zh: '談了什麼', en: 'Discussed' },
  beads: [{ zh: '巡邏', en: 'Patrols' }, { zh: '警報', en: 'Alarms' }, 'VTS'],
};
const preview = {
  text: { zh: '新的港區海圖下月公布', en: 'A new chart of the harbour is due next month' },
  step: 1,
};
const stressed = {
  points: [
    { zh: '測量才剛開始', en: 'The survey has only begun' },
    { zh: '現在正是時候', en: 'Now is a good time' },
  ],
  step: 2,
};
const ahead = {
  label: { zh: '防波堤', en: 'Breakwater' },
  note: { zh: '一起修築', en: 'built together' },
  step: 3,
};

/** What both could set up, told by one side, whose track has only begun. */
export const shield: Samples<'shield'> = {
  title: { zh: '防護', en: 'Shield' },
  headline: { zh: '兩港可一起|修築防波堤', en: 'The two could build |a breakwater together' },
  pictures: {
    usual: {
      kind: 'shield',
      exchange,
      side: 'left',
      preview,
      stressed: { ...stressed, said: { zh: '北港強調', en: 'North Port stressed' } },
      shield: { ...ahead, verb: { firmness: 'could', words: { zh: '北港：可', en: 'North: could' } } },
    },
    smallest: {
      kind: 'shield',
      exchange: { label: { zh: '談', en: 'On' }, beads: [{ zh: '警報', en: 'Alarms' }] },
      side: 'left',
      preview: { text: { zh: '新海圖', en: 'A new chart' } },
      stressed: { said: { zh: '強調', en: 'stressed' }, points: [{ zh: '宜早', en: 'Soon' }] },
      shield: {
        verb: { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
        label: { zh: '堤', en: 'A wall' },
      },
    },
    largest: {
      kind: 'shield',
      exchange: {
        label: { zh: '交流近況', en: 'Updates exchanged' },
        beads: [...exchange.beads, { zh: '演練', en: 'Drills' }, { zh: '夜航', en: 'Night traffic' }],
      },
      side: 'left',
      preview: {
        text: {
          zh: '新的港區海圖下月公布，水深、航標與禁錨區都會更新',
          en: 'A new chart of the harbour is due next month, with depths, marks and zones without anchorage',
        },
        step: 1,
      },
      stressed: {
        said: { zh: '北港強調', en: 'North Port stressed' },
        points: [
          { zh: '測量才剛開始，還有半年的路', en: 'The survey has only begun: half a year to go' },
          { zh: '現在正是一起規劃的好時候', en: 'Now is a good time to plan together' },
        ],
        step: 2,
      },
      shield: {
        verb: { firmness: 'will', words: { zh: '雙方將', en: 'both will' } },
        label: { zh: '防波堤', en: 'A common |breakwater' },
        note: { zh: '兩港一起修築', en: 'built by the two together' },
        step: 3,
      },
    },
    right: {
      kind: 'shield',
      exchange,
      side: 'right',
      preview,
      stressed: { ...stressed, said: { zh: '南港強調', en: 'South Port stressed' } },
      shield: { ...ahead, verb: { firmness: 'could', words: { zh: '南港：可', en: 'South: could' } } },
    },
  },
};
