import type { PictureOf, Samples } from '../samples.ts';

const exchange = {
  label: { zh: '談了什麼', en: 'Discussed' },
  beads: [{ zh: '航道', en: 'Channels' }, 'VTS'],
};
const subject: PictureOf<'frame'>['subject'] = {
  label: { zh: '燈塔', en: 'Lighthouse' },
  qualities: [
    { zh: '看得見', en: 'Seen' },
    { zh: '不熄滅', en: 'Never dark' },
  ],
  step: 2,
};

/** What both will set up, as a frame around what it is for. */
export const frame: Samples<'frame'> = {
  title: { zh: '框架', en: 'Frame' },
  headline: { zh: '雙方將一起|訂定燈塔標準', en: 'The two will set |standards for lighthouses' },
  pictures: {
    usual: {
      kind: 'frame',
      exchange,
      finding: { text: { zh: '合作越早越好', en: 'The sooner the better' }, step: 1 },
      subject,
      frame: {
        verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
        label: { zh: '訂定標準', en: 'Set standards' },
        step: 3,
      },
    },
    smallest: {
      kind: 'frame',
      exchange: { label: { zh: '談', en: 'On' }, beads: [{ zh: '航道', en: 'Channels' }] },
      finding: { text: { zh: '宜早', en: 'Soon' } },
      subject: {
        label: { zh: '燈', en: 'Lamp' },
        qualities: [
          { zh: '亮', en: 'Lit' },
          { zh: '穩', en: 'Firm' },
        ],
      },
      frame: {
        verb: { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
        label: { zh: '守則', en: 'Rules' },
      },
    },
    largest: {
      kind: 'frame',
      exchange: {
        label: { zh: '交流近況', en: 'Updates exchanged' },
        beads: [
          { zh: '航道', en: 'Channels' },
          'VTS',
          { zh: '浮標', en: 'Buoys' },
          { zh: '霧號', en: 'Fog signals' },
          { zh: '夜航', en: 'Night traffic' },
        ],
      },
      finding: {
        text: {
          zh: '兩港的燈號各有一套，夜間進港的船最容易混淆，越早統一越好',
          en: 'Each port has lights of its own, and ships that arrive at night mix them up: the sooner they agree, the better',
        },
        step: 1,
      },
      subject: {
        label: { zh: '燈塔燈號', en: 'Lights' },
        qualities: [
          { zh: '遠處看得見', en: 'Seen from |afar' },
          { zh: '整夜不熄滅', en: 'Never dark |at night' },
        ],
        step: 2,
      },
      frame: {
        verb: { firmness: 'expects', words: { zh: '雙方預計', en: 'both expect to' } },
        label: { zh: '訂定兩港共用的燈號標準', en: 'Set one standard of lights for the two ports' },
        step: 3,
      },
    },
  },
};
