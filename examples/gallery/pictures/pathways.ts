import type { PictureOf, Samples } from '../samples.ts';

const lead = { zh: '風浪之中，更見同舟之誼', en: 'A storm shows what it is to share a boat' };
const offer = {
  label: { zh: '避風', en: 'Shelter' },
  stations: [
    { zh: '船隻平安', en: 'Ships are safe' },
    { zh: '貨物無損', en: 'Cargo is dry' },
  ],
  outcome: { zh: '願意分享海圖', en: 'Charts for everybody' },
  step: 1,
};
const shift = {
  label: { zh: '如今', en: 'Today' },
  station: { zh: '修補碼頭', en: 'Mending the quay' },
  turn: { zh: '更要緊的是|加深', en: 'above all, |deepening' },
  ends: [
    { zh: '航道', en: 'The channel' },
    { zh: '泊位', en: 'The berths' },
  ],
  step: 2,
};
const goal: PictureOf<'pathways'>['goal'] = {
  label: { zh: '往後', en: 'Later' },
  verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
  means: [
    { zh: '潮汐發電', en: 'Tidal power' },
    { zh: '新燈塔', en: 'A new lighthouse' },
  ],
  name: { zh: '智慧港口', en: 'Smart harbour' },
  qualities: [
    { zh: '安全', en: 'safe' },
    { zh: '寧靜', en: 'quiet' },
    { zh: '潔淨', en: 'clean' },
  ],
  step: 3,
};
const onward = {
  label: { zh: '樂於成為鄰港', en: 'Glad to be a neighbour' },
  note: { zh: '互通有無', en: 'each with its own trade' },
  step: 4,
};
const ways = {
  kind: 'pathways',
  lead,
  offer,
  shift,
  goal,
  onward,
} as const;

/** The course of one side's speech; for the right side all of it is mirrored. */
export const pathways: Samples<'pathways'> = {
  title: { zh: '致詞脈絡', en: 'Pathways' },
  headline: { zh: '從避風的港，|到智慧的港', en: 'From a port of refuge |to a smart harbour' },
  pictures: {
    usual: { ...ways, side: 'left' },
    smallest: {
      kind: 'pathways',
      side: 'left',
      lead: { zh: '風浪見真情', en: 'Storms show friends' },
      offer: {
        label: { zh: '避風', en: 'Shelter' },
        stations: [{ zh: '平安', en: 'Safe' }],
        outcome: { zh: '分享', en: 'Shared' },
      },
      shift: {
        label: { zh: '如今', en: 'Today' },
        station: { zh: '修補', en: 'Mending' },
        turn: { zh: '進而', en: 'then' },
        ends: [{ zh: '加深', en: 'Deepening' }],
      },
      goal: {
        label: { zh: '往後', en: 'Later' },
        verb: goal.verb,
        means: [{ zh: '燈塔', en: 'Lights' }],
        name: { zh: '好港', en: 'A good port' },
        qualities: [{ zh: '安全', en: 'safe' }],
      },
      onward: { label: { zh: '為鄰', en: 'Neighbours' }, note: { zh: '互助', en: 'who help' } },
    },
    largest: {
      kind: 'pathways',
      side: 'left',
      lead: {
        zh: '風浪之中更見同舟之誼，兩港三十年來互相照應，從未間斷',
        en: 'A storm shows what it is to share a boat: thirty years of help, never interrupted',
      },
      offer: { ...offer, stations: [...offer.stations, { zh: '船員安心', en: 'Crews can rest' }] },
      shift: {
        ...shift,
        station: { zh: '修補受損的碼頭與護岸', en: 'Mending the quay and the sea wall' },
      },
      goal: {
        ...goal,
        means: [...goal.means, { zh: '全天領航', en: 'Pilots at all hours' }],
        qualities: [...goal.qualities, { zh: '準時', en: 'on time' }],
      },
      onward: {
        label: { zh: '樂於成為南港可靠的鄰港', en: 'Glad to be a reliable neighbour' },
        note: { zh: '互通有無，共享一片海', en: 'each with its own trade, on one sea' },
        step: 4,
      },
    },
    right: { ...ways, side: 'right' },
  },
};
