import type { Samples } from '../samples.ts';

const will = { firmness: 'will', words: { zh: '將', en: 'will' } } as const;
const could = { firmness: 'could', words: { zh: '可', en: 'could' } } as const;
const hope = { firmness: 'hope', words: { zh: '盼', en: 'hope' } } as const;

const sea = { verb: will, label: { zh: '共用浮標觀測資料', en: 'Share what the buoys measure' } } as const;
const data = { verb: will, label: { zh: '採用同一份艙單', en: 'Use one cargo manifest' } } as const;
const lights = { verb: could, label: { zh: '統一燈號與航標', en: 'Align lights and marks' } } as const;
const safety = { verb: hope, label: { zh: '每年一起演練', en: 'Drill together each year' } } as const;

/** All topics at a glance: what may follow from each, outlined by its verb. */
export const topics: Samples<'topics'> = {
  title: { zh: '議題總覽', en: 'Topics' },
  headline: { zh: '每項議題，|都有下一步', en: 'Every topic |has a next step' },
  pictures: {
    usual: {
      kind: 'topics',
      topics: [
        { topic: 'fan-usual', next: [{ ...sea, step: 1 }] },
        { topic: 'platform-usual', next: [{ ...data, step: 2 }] },
        { topic: 'frame-usual', next: [{ ...lights, step: 3 }] },
        { topic: 'shield-usual', next: [{ ...safety, step: 4 }] },
      ],
    },
    smallest: {
      kind: 'topics',
      topics: [
        { topic: 'fan-usual', next: [{ verb: will, label: { zh: '共用', en: 'Share' } }] },
        { topic: 'frame-usual', next: [{ verb: hope, label: { zh: '統一', en: 'Align' } }] },
      ],
    },
    largest: {
      kind: 'topics',
      step: 1,
      topics: [
        {
          topic: 'fan-usual',
          next: [sea, { verb: hope, label: { zh: '共繪海圖', en: 'Draw one chart' } }],
        },
        { topic: 'platform-usual', next: [data] },
        { topic: 'frame-usual', next: [lights] },
        { topic: 'shield-usual', next: [safety] },
        {
          topic: 'meeting-point-usual',
          next: [{ verb: could, label: { zh: '互派船員實習', en: 'Exchange trainees on board' } }],
        },
        {
          topic: 'ring-usual',
          next: [
            { verb: will, label: { zh: '裝設岸電', en: 'Install shore power' } },
            { verb: could, label: { zh: '試用LNG船', en: 'Try ships on LNG' } },
          ],
        },
      ],
    },
  },
};
