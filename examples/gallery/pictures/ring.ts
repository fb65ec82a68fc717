import type { Samples } from '../samples.ts';

const left = {
  heading: { zh: '北港的成果', en: 'Results of North Port' },
  points: [
    { zh: '岸電三座', en: 'Shore power at 3 berths' },
    { zh: '電動拖船', en: 'Electric tugs' },
  ],
  step: 1,
};
const right = {
  heading: { zh: '南港的願景', en: 'Vision of South Port' },
  points: [{ zh: '平靜的海', en: 'A calm sea' }, 'LNG', { zh: '零廢水', en: 'No waste water' }],
  step: 2,
};

/** What each side told, around what both look into, and what they hope leads outwards. */
export const ring: Samples<'ring'> = {
  title: { zh: '環', en: 'Ring' },
  headline: { zh: '雙方將探討|一條綠色航線', en: 'Both will look into |a green route' },
  pictures: {
    usual: {
      kind: 'ring',
      left,
      right,
      ring: {
        verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
        label: { zh: '探討航線', en: 'explore a route' },
        note: { zh: '綠色燃料等', en: 'green fuels, etc.' },
        step: 3,
      },
      hope: {
        verb: { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
        label: { zh: '帶動更多往來', en: 'for more traffic' },
        places: [
          { zh: '內海', en: 'The inland sea' },
          { zh: '外海', en: 'The high seas' },
        ],
        between: { zh: '與', en: 'and' },
        step: 4,
      },
    },
    smallest: {
      kind: 'ring',
      left: { heading: { zh: '北港', en: 'North Port' }, points: [{ zh: '岸電', en: 'Shore power' }] },
      right: { heading: { zh: '南港', en: 'South Port' }, points: ['LNG'] },
      ring: {
        verb: { firmness: 'could', words: { zh: '可', en: 'could' } },
        label: { zh: '試航', en: 'try it' },
      },
      hope: {
        verb: { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
        label: { zh: '推廣', en: 'to extend it' },
        places: [{ zh: '外海', en: 'The high seas' }],
      },
    },
    largest: {
      kind: 'ring',
      left: { ...left, points: [...left.points, { zh: '碼頭綠籬', en: 'Hedges on the quays' }] },
      right,
      ring: {
        verb: { firmness: 'expects', words: { zh: '雙方預計', en: 'both expect to' } },
        label: { zh: '探討綠色航線', en: 'explore a |green route' },
        note: { zh: '包含燃料、岸電與船員訓練', en: 'with fuels, shore power |and training' },
        step: 3,
      },
      hope: {
        verb: { firmness: 'hope', words: { zh: '高度期待', en: 'strongly hope' } },
        label: { zh: '帶動沿海各港更多往來', en: 'for more traffic along the whole coast' },
        places: [
          { zh: '內海', en: 'Inland sea' },
          { zh: '外海', en: 'High seas' },
          { zh: '離島', en: 'Islands' },
        ],
        between: { zh: '與', en: 'and' },
        step: 4,
      },
    },
  },
};
