import type { SlideSpec } from '../../src/deck/spec.ts';

/** The second topic, as the words of somebody: the name comes with the first press. */
export const topicTwo: SlideSpec = {
  id: 'topic-two',
  headline: { zh: '乙方盼|簽訂MOU', en: 'B hopes |to sign an MOU' },
  picture: {
    kind: 'quote',
    side: 'right',
    words: {
      zh: '今年先寫下來，|明年一起做完。',
      en: 'This year we put it in writing. |Next year we do it together.',
    },
    name: 'Jane Doe',
    office: { zh: '乙方數位部部長', en: 'Digital Minister of B' },
    step: 1,
  },
  detail: [
    {
      zh: '乙方部長盼今年簽訂MOU，明年一起做完。',
      en: 'The minister of B hopes to sign an MOU this year, and to finish the work together next year.',
    },
  ],
  notes: {
    zh: '第二項議題是合作備忘錄。乙方盼今年就寫下來，▶明年一起做完。這是Jane Doe部長的話。',
    en: 'The second topic is a memorandum. B hopes to put it in writing this year ▶ and to do it together next year. These are the words of Minister Jane Doe.',
  },
  sources: ['T2'],
  terms: ['mou'],
  seconds: 20,
};
