import type { TermSpec } from '../../src/deck/spec.ts';

/** Terms that a reader may not know. */
export const glossary: TermSpec[] = [
  {
    id: 'nowcast',
    name: { zh: '即時預報', en: 'Nowcast' },
    meaning: { zh: '未來六小時內，雨會下在哪裡', en: 'Where it will rain within the next six hours' },
  },
  {
    id: 'lead-time',
    name: { zh: '預警時間', en: 'Lead time' },
    meaning: { zh: '從發布警報，到大雨開始的時間', en: 'From the warning until the heavy rain begins' },
  },
  {
    id: 'flash-flood',
    name: { zh: '山洪', en: 'Flash flood' },
    meaning: {
      zh: '山區大雨後，一小時內湧到的水',
      en: 'Water that arrives within an hour of heavy mountain rain',
    },
  },
  {
    id: 'squall-line',
    name: { zh: '颮線', en: 'Squall line' },
    meaning: { zh: '排成一線移動的雷雨', en: 'Thunderstorms that travel in one line' },
  },
];
