import type { Samples } from '../samples.ts';

/** What each side brings on its own thread, and what both will do from there. */
export const meetingPoint: Samples<'meeting-point'> = {
  title: { zh: '交會', en: 'Meeting point' },
  headline: {
    zh: '一邊有教練船，|一邊有教材',
    en: 'One side has the training ships, |the other the textbooks',
  },
  pictures: {
    usual: {
      kind: 'meeting-point',
      left: {
        heading: { zh: '船員學校，例如', en: 'Its school, e.g.' },
        things: [
          { label: { zh: '教練船', en: 'Training ships' }, icon: 'blocks' },
          { label: { zh: '駕駛模擬', en: 'Bridge simulators' }, icon: 'chip' },
        ],
        step: 1,
      },
      right: {
        heading: { zh: '已公布', en: 'has issued' },
        done: true,
        things: [
          {
            label: { zh: '值班守則', en: 'Rules for the watch' },
            note: { zh: '兩國文字', en: 'in two languages' },
          },
          {
            label: { zh: '領航教材', en: 'A course for pilots' },
            note: { zh: '十二單元', en: 'in twelve units' },
          },
        ],
        purpose: { zh: '方便船員往來', en: 'so that crews can move freely' },
        step: 2,
      },
      next: {
        verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
        label: { zh: '共用一套船員課程', en: 'Share one course for crews' },
        note: { zh: '明年秋季開課', en: 'from next autumn' },
        step: 3,
      },
    },
    smallest: {
      kind: 'meeting-point',
      left: {
        heading: { zh: '有', en: 'has' },
        things: [{ label: { zh: '船', en: 'Ships' }, icon: 'blocks' }],
      },
      right: { heading: { zh: '有', en: 'has' }, things: [{ label: { zh: '書', en: 'Books' } }] },
      next: {
        verb: { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
        label: { zh: '共用', en: 'Share both' },
      },
    },
    largest: {
      kind: 'meeting-point',
      left: {
        heading: { zh: '船員學校，例如', en: 'Its school, e.g.' },
        things: [
          { label: { zh: '教練船', en: 'Training ships' }, icon: 'blocks' },
          { label: { zh: '駕駛模擬', en: 'Bridge simulators' }, icon: 'chip' },
          { label: { zh: '通訊課程', en: 'Radio courses' }, icon: 'network' },
        ],
        purpose: { zh: '讓新手先在岸上練習', en: 'so that beginners practise ashore' },
        step: 1,
      },
      right: {
        heading: { zh: '已公布', en: 'has issued' },
        done: true,
        things: [
          {
            label: { zh: '值班守則', en: 'Rules for the watch' },
            note: { zh: '兩國文字', en: 'in two languages' },
          },
          {
            label: { zh: '領航教材', en: 'A course for pilots' },
            note: { zh: '十二單元', en: 'in twelve units' },
          },
          {
            label: { zh: '急救手冊', en: 'A first-aid handbook' },
            note: { zh: '附圖解', en: 'with drawings' },
          },
        ],
        purpose: { zh: '方便船員往來', en: 'so that crews can move freely' },
        step: 2,
      },
      next: {
        verb: { firmness: 'expects', words: { zh: '雙方預計', en: 'both expect to' } },
        label: {
          zh: '共用一套船員課程，並互相承認結業證書',
          en: 'Share one course for crews, and accept each other’s certificates',
        },
        note: { zh: '明年秋季開課，先收三十人', en: 'from next autumn, thirty trainees at first' },
        step: 3,
      },
    },
  },
};
