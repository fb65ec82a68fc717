import type { SlideSpec } from '../../src/deck/spec.ts';

/** Who took part: the diagram is drawn from `delegations.ts`. */
export const sides: SlideSpec = {
  id: 'sides',
  headline: { zh: '雙方各有2個單位|參加', en: '2 organisations |came from each side' },
  picture: { kind: 'participants' },
  detail: [
    {
      zh: '甲方有數位部與研究院，乙方也是。',
      en: 'A sent its digital ministry and its institute, and so did B.',
    },
  ],
  notes: {
    zh: '這張圖是參加的單位。▶左邊是甲方的數位部和研究院。▶右邊是乙方的兩個單位。',
    en: 'These are the organisations that took part. ▶ On the left, the digital ministry and the institute of A. ▶ On the right, the two of B.',
  },
  sources: ['P1'],
  seconds: 20,
};
