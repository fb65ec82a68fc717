import type { SlideSpec } from '../../src/deck/spec.ts';

/** Slide 14, topic 4. */
export const cybersecurity: SlideSpec = {
  id: 'topic-cybersecurity',
  headline: {
    zh: '歐盟認證剛起步，|雙方可在IoT等領域合作',
    en: 'EU certification is new; the two |could cooperate in fields such as IoT',
  },
  picture: {
    kind: 'stages',
    stages: [
      {
        side: 'shared',
        label: { zh: '交流認證體系', en: 'Views on both systems' },
        note: { zh: '雙方各自的|現況與規劃', en: 'State and plans of each' },
      },
      {
        side: 'right',
        label: { zh: '歐盟資安策略', en: 'EU Cybersecurity Strategy' },
        note: { zh: '當時即將公布，|先簡介重點', en: 'Forthcoming then; previewed' },
        step: 1,
      },
      {
        side: 'right',
        label: { zh: '認證才剛開始', en: 'Certification just begun' },
        note: { zh: '歐方：現在是|合作的好時機', en: 'The EU: a good moment to cooperate' },
        step: 2,
      },
    ],
    next: {
      firmness: 'could',
      verb: { zh: '可', en: 'Could' },
      label: {
        zh: '在IoT等領域|建立資安標準|與認證',
        en: 'Security standards and certification in fields such as IoT',
      },
      step: 3,
    },
  },
  detail: [
    {
      zh: '雙方交換各自資安產業認證制度的現況和往後規劃，歐方也簡介了當時即將公布的「歐盟資安策略」重點。',
      en: 'The sides exchanged the state and plans of their certification systems for the cybersecurity industry, and the EU previewed the forthcoming EU Cybersecurity Strategy.',
    },
    {
      zh: '歐方強調，歐盟的認證才剛開始，現階段很適合合作。往後雙方可在IoT等領域攜手，建立資安方面的標準與認證機制；原文用的是「可」。',
      en: 'The EU stressed that its certification has only begun, which makes this a good moment to cooperate. The two could work on security standards and certification in fields such as IoT; “could” is the source’s word.',
    },
  ],
  notes: {
    zh: '第四項，資安產業認證。雙方先交流各自認證體系的現況與規劃。▶歐方也簡介了「歐盟資安策略」的重點；請記得，會議當時這份策略還沒有公布，只是即將公布。▶歐方強調，歐盟的認證才剛開始，現在是合作的好時機。▶往後，雙方可以在IoT等領域，一起建立資安方面的標準與認證機制。右端畫成虛線，因為新聞稿只說「可」，依我們的整理，語氣比「將」輕。',
    en: 'Topic four: certification in the cybersecurity industry. Both sides first exchanged the state and the plans of their certification systems. ▶ The EU then previewed its Cybersecurity Strategy. Bear in mind that at the time of the meeting it was still forthcoming. ▶ The EU stressed that its certification has only begun, which makes this a good moment to cooperate. ▶ In future the two could set up security standards and certification together, in fields such as IoT. The right end is dotted because the source says only “could”, which we read as lighter than “will”.',
  },
  sources: ['T4'],
  terms: ['eu-cybersecurity-strategy'],
  seconds: 50,
};
