import type { Samples } from '../samples.ts';

/** Who did what with whom, between the marks of all organisations. */
export const people: Samples<'people'> = {
  title: { zh: '人物', en: 'People' },
  headline: {
    zh: '港務局長與市長|共同召開對話',
    en: 'The Harbour Master and the Mayor |convened the dialogue',
  },
  pictures: {
    usual: {
      kind: 'people',
      people: [
        {
          person: 'harbour-master',
          remark: { zh: '率團', en: 'headed the delegation' },
        },
        { person: 'mayor', step: 1 },
        { person: 'keeper', step: 2 },
      ],
      bracket: {
        side: 'right',
        label: { zh: '團員來自|4個單位', en: 'members of 4 |organisations' },
        step: 2,
      },
    },
    smallest: { kind: 'people', people: [{ person: 'mayor' }] },
    largest: {
      kind: 'people',
      people: [
        { person: 'harbour-master', remark: { zh: '率團', en: 'headed the delegation' } },
        { person: 'chief-pilot' },
        { person: 'channel-master' },
        { person: 'principal' },
        { person: 'mayor' },
        { person: 'keeper' },
        { person: 'tide-watcher' },
        { person: 'ropemaker' },
      ],
    },
  },
};
