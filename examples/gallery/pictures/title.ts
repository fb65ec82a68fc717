import type { Samples } from '../samples.ts';

/** The first slide: as many threads as the sides have organisations, and an eye for each of the deck's topics. */
export const title: Samples<'title'> = {
  title: { zh: '首頁', en: 'Title' },
  headline: { zh: '兩港把時刻表|放在同一張桌上', en: 'Two ports put their timetables |on one table' },
  pictures: {
    usual: {
      kind: 'title',
      event: { zh: '第3屆港口對話', en: '3rd Harbour Dialogue' },
      when: { zh: '5月12日　北港港務大樓', en: '12 May · Harbour House, North Port' },
    },
    smallest: {
      kind: 'title',
      event: { zh: '港口對話', en: 'Harbour Dialogue' },
      when: { zh: '5月12日', en: '12 May' },
    },
    largest: {
      kind: 'title',
      event: {
        zh: '第3屆港口對話暨沿海航運、|潮汐觀測與船員培訓合作會議',
        en: '3rd Harbour Dialogue and |Conference on Coastal Shipping, Tides and Training',
      },
      when: {
        zh: '5月12日至14日　北港港務大樓，並以視訊連線南港市政廳',
        en: '12 to 14 May · Harbour House, North Port, and by video at City Hall, South Port',
      },
    },
  },
};
