import type { SlideSpec, TopicSpec } from '../../src/deck/spec.ts';

/** The two topics of the dialogue. */
export const topics: TopicSpec[] = [
  { slide: 'lights', name: { zh: '燈塔|與航標', en: 'Lights |and marks' }, icon: 'network' },
  { slide: 'tides', name: { zh: '潮汐', en: 'Tides' }, icon: 'data' },
];

export const lights: SlideSpec = {
  id: 'lights',
  headline: { zh: '雙方將一起|訂定燈塔標準', en: 'The two will set |standards for lighthouses' },
  picture: {
    kind: 'frame',
    exchange: {
      label: { zh: '談了什麼', en: 'Discussed' },
      beads: [{ zh: '航道', en: 'Channels' }, 'VTS'],
    },
    finding: { text: { zh: '合作越早越好', en: 'The sooner the better' }, step: 1 },
    subject: {
      label: { zh: '燈塔', en: 'Lighthouse' },
      qualities: [
        { zh: '看得見', en: 'Seen' },
        { zh: '不熄滅', en: 'Never dark' },
      ],
      step: 2,
    },
    frame: {
      verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
      label: { zh: '訂定標準', en: 'Set standards' },
      step: 3,
    },
  },
  detail: [
    {
      zh: '雙方談航道，也談VTS，並將訂定燈塔的標準。',
      en: 'The two spoke of channels and of VTS, and will set standards for lighthouses.',
    },
    {
      zh: '標準要讓燈塔看得見、不熄滅。',
      en: 'By these standards a lighthouse is seen and never dark.',
    },
  ],
  notes: {
    zh: '雙方談航道和VTS。▶合作越早越好。▶燈塔要看得見。▶雙方將訂定標準。',
    en: 'The two spoke of channels and VTS. ▶ The sooner the better. ▶ A lighthouse must be seen. ▶ The two will set standards.',
  },
  sources: ['T1'],
  terms: ['vts'],
  seconds: 40,
};

export const tides: SlideSpec = {
  id: 'tides',
  headline: { zh: '潮汐：雙方盼共用|一張潮汐表', en: 'Tides: both hope to share |one table' },
  picture: {
    kind: 'frame',
    exchange: {
      label: { zh: '交流近況', en: 'Exchanged' },
      beads: [{ zh: '潮位站', en: 'Gauges' }],
    },
    finding: { text: { zh: '兩港潮差相近', en: 'The two have a like range' } },
    subject: {
      label: { zh: '潮汐表', en: 'Tide table' },
      qualities: [
        { zh: '每日', en: 'Daily' },
        { zh: '公開', en: 'Public' },
      ],
      step: 1,
    },
    frame: {
      verb: { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
      label: { zh: '共用一張表', en: 'Share one table' },
      step: 2,
    },
  },
  detail: [
    {
      zh: '兩港的潮差相近，雙方盼共用一張公開的潮汐表。',
      en: 'The tidal range of the two is alike; both hope to share one public table.',
    },
  ],
  notes: { zh: '兩港潮差相近。', en: 'The two have a like tidal range.' },
  sources: ['T2'],
  seconds: 30,
};
