import type { Samples } from '../samples.ts';

const name = { zh: '第3屆', en: '3rd' };

/** A meeting by video, what it was about, and what may follow in person. */
export const videoCall: Samples<'video-call'> = {
  title: { zh: '視訊會議', en: 'Video call' },
  headline: { zh: '今年隔著海|在螢幕上見面', en: 'This year the two met |on screen, across the sea' },
  pictures: {
    usual: {
      kind: 'video-call',
      name,
      when: { zh: '5月12日　視訊', en: '12 May · by video' },
      about: {
        label: { zh: '每年一次的港口對話', en: 'A dialogue held every year' },
        note: { zh: '因濃霧改為視訊舉行', en: 'Moved online because of dense fog' },
        step: 1,
      },
      next: {
        verb: { firmness: 'hope', words: { zh: '期待', en: 'hope' } },
        label: { zh: '明年面對面', en: 'to meet in person' },
        note: { zh: '地點在南港', en: 'in South Port, next year' },
        step: 2,
      },
    },
    smallest: {
      kind: 'video-call',
      name,
      when: { zh: '5月', en: 'May' },
      about: { label: { zh: '例會', en: 'A regular meeting' } },
      next: {
        verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
        label: { zh: '再會', en: 'meet again' },
      },
    },
    largest: {
      kind: 'video-call',
      name: { zh: '第12屆', en: '12th' },
      when: { zh: '5月12日上午至13日下午', en: '12 May to noon on 13 May' },
      about: {
        label: { zh: '談沿海航運的年度港口對話', en: 'The yearly dialogue on coastal traffic' },
        note: { zh: '原訂在南港燈塔，因濃霧改為視訊', en: 'Planned at the lighthouse, held online for fog' },
        step: 1,
      },
      next: {
        verb: { firmness: 'could', words: { zh: '雙方可', en: 'both could' } },
        label: { zh: '明年在南港面對面', en: 'meet in South Port' },
        note: { zh: '並參觀整修後的燈塔', en: 'and see the lighthouse' },
        step: 2,
      },
    },
  },
};
