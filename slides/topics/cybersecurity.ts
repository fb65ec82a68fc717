import type { SlideSpec } from '../../src/model/spec.ts';

/** Slide 14, topic 4. */
export const cybersecurity: SlideSpec = {
  id: 'topic-cybersecurity',
  headline: {
    zh: '歐盟認證剛起步，|IoT可望成為切入點',
    en: 'EU certification is new; |IoT is a possible way in',
  },
  picture: {
    kind: 'stages',
    stages: [
      {
        side: 'both',
        label: { zh: '交流認證體系', en: 'Systems compared' },
        note: { zh: '雙方各自的|現況與規劃', en: 'State and plans of each' },
      },
      {
        side: 'eu',
        label: { zh: '歐盟資安策略', en: 'EU Cybersecurity Strategy' },
        note: { zh: '當時即將公布，|先簡介重點', en: 'Forthcoming then; previewed' },
        step: 1,
      },
      {
        side: 'eu',
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
      zh: '歐方強調，歐盟的資安產業認證才剛開始，現階段很適合合作。往後雙方可在IoT等領域，合作建立資安標準與認證機制；原文用的是「可」。',
      en: 'The EU stressed that its certification has only begun, which makes this a good moment to cooperate. The two could work on security standards and certification in fields such as IoT; “could” is the source’s word.',
    },
  ],
  notes: {
    zh: '三站加一個開口。先交流各自的認證體系，再聽歐方簡介即將公布的資安策略；歐方說認證剛起步，正好合作。右邊是虛線，因為原文只說「可」在IoT等領域合作。',
    en: 'Three stations and an open end. First the two systems compared, then a preview of the forthcoming strategy; certification has just begun, so it is a good moment. The right end is dotted because the source says only “could”.',
  },
  sources: ['T4'],
  terms: ['eu-cybersecurity-strategy'],
  seconds: 50,
};
