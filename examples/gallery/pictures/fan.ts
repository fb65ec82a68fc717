import type { Samples } from '../samples.ts';

const chart = {
  icon: 'data',
  label: { zh: '共繪海圖', en: 'One sea chart' },
  note: { zh: '水深每季更新', en: 'depths renewed |every quarter' },
  step: 1,
};
const buoys = {
  icon: 'network',
  label: { zh: '浮標連線', en: 'Linked buoys' },
  note: { zh: '風、浪、潮位一起看', en: 'wind, waves and |tide level together' },
  step: 2,
};
const people = {
  icon: 'people',
  label: { zh: '預報員互訪', en: 'Forecasters visit' },
  note: { zh: '每年兩週', en: 'two weeks a year' },
  step: 3,
};

/** One verb that opens into several prospects. */
export const fan: Samples<'fan'> = {
  title: { zh: '開展', en: 'Fan' },
  headline: { zh: '雙方期待|在海象觀測上攜手', en: 'Both hope to watch the sea |together' },
  pictures: {
    usual: {
      kind: 'fan',
      exchange: {
        label: { zh: '交流近況', en: 'Updates exchanged' },
        beads: [{ zh: '潮位', en: 'Tide level' }, { zh: '海流', en: 'Currents' }, 'AIS'],
      },
      next: {
        verb: { firmness: 'hope', words: { zh: '期待', en: 'hope' } },
        step: 1,
        cards: [chart, buoys, people],
      },
    },
    smallest: {
      kind: 'fan',
      exchange: { label: { zh: '談', en: 'On' }, beads: ['AIS'] },
      next: {
        verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
        cards: [
          { icon: 'data', label: { zh: '海圖', en: 'Charts' } },
          { icon: 'network', label: { zh: '浮標', en: 'Buoys' } },
        ],
      },
    },
    largest: {
      kind: 'fan',
      exchange: {
        label: { zh: '交流近況', en: 'Updates exchanged' },
        beads: [
          { zh: '潮位', en: 'Tide level' },
          { zh: '海流', en: 'Currents' },
          'AIS',
          { zh: '能見度', en: 'Visibility' },
        ],
      },
      next: {
        verb: { firmness: 'could', words: { zh: '雙方可', en: 'both could' } },
        step: 1,
        cards: [
          chart,
          buoys,
          people,
          {
            icon: 'shield',
            label: { zh: '風暴預警', en: 'Storm warnings' },
            note: { zh: '六小時前通知船隊', en: 'six hours ahead, |to every fleet' },
            step: 4,
          },
        ],
      },
    },
  },
};
