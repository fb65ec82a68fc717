import type { TermSpec, TopicSpec } from '../../src/deck/spec.ts';

/** The topics of the dialogue: the slide of each is one of the gallery. */
export const topics: TopicSpec[] = [
  {
    slide: 'fan-usual',
    name: { zh: '海象|觀測', en: 'Sea and |weather' },
    shortName: { zh: '海象', en: 'Weather' },
    icon: 'network',
  },
  {
    slide: 'platform-usual',
    name: { zh: '航行|資料', en: 'Shipping |data' },
    shortName: { zh: '資料', en: 'Data' },
    icon: 'data',
  },
  {
    slide: 'frame-usual',
    name: { zh: '燈塔|與航標', en: 'Lights |and marks' },
    shortName: { zh: '燈塔', en: 'Lights' },
    icon: 'link',
  },
  {
    slide: 'shield-usual',
    name: { zh: '港區|安全', en: 'Harbour |safety' },
    shortName: { zh: '安全', en: 'Safety' },
    icon: 'shield',
  },
  {
    slide: 'meeting-point-usual',
    name: { zh: '船員|培訓', en: 'Training |of crews' },
    shortName: { zh: '培訓', en: 'Training' },
    icon: 'people',
  },
  {
    slide: 'ring-usual',
    name: { zh: '綠色|港口', en: 'Green |ports' },
    shortName: { zh: '綠港', en: 'Green ports' },
    icon: 'factory',
  },
];

/** Terms that the samples use. */
export const glossary: TermSpec[] = [
  {
    id: 'tide',
    name: { zh: '潮位', en: 'Tide level' },
    meaning: { zh: '海面漲落到的高度', en: 'How high the sea stands as it rises and falls' },
  },
  {
    id: 'lng',
    name: 'LNG',
    full: { zh: '液化天然氣', en: 'Liquefied natural gas' },
    meaning: { zh: '船用燃料', en: 'A fuel for ships' },
  },
  {
    id: 'vts',
    name: 'VTS',
    full: { zh: '船舶交通服務', en: 'Vessel traffic service' },
    meaning: { zh: '引導船隻進出港', en: 'It guides ships in and out of port' },
  },
  {
    id: 'ais',
    name: 'AIS',
    full: { zh: '自動識別系統', en: 'Automatic identification system' },
    meaning: { zh: '船隻自報位置與航向', en: 'Ships tell each other where they are and where they go' },
  },
];
