import type { SlideSpec } from '../src/deck/spec.ts';

export const topicCybersecurity: SlideSpec = {
  id: 'topic-cybersecurity',
  headline: {
    zh: '歐方：時機很好，|雙方可攜手建立資安的標準與認證',
    en: 'EU: a very good time; |both could set up standards and certification',
  },
  picture: {
    kind: 'shield',
    exchange: {
      label: { zh: '雙方認證體系', en: 'Certification on both sides' },
      beads: [
        { zh: '現況', en: 'State of play' },
        { zh: '規劃', en: 'Plans' },
      ],
    },
    side: 'right',
    preview: {
      text: {
        zh: '「歐盟資安策略」即將公布，|歐方先作簡介',
        en: 'The EU previewed its then |forthcoming Cybersecurity Strategy',
      },
      step: 1,
    },
    stressed: {
      said: { zh: '歐方強調', en: 'the EU stressed' },
      points: [
        { zh: '歐盟認證才剛開始', en: 'EU certification has only just begun' },
        { zh: '現在是很好的合作時機', en: 'A very good time to cooperate' },
      ],
      step: 2,
    },
    shield: {
      verb: { firmness: 'could', words: { zh: '歐方：可', en: 'EU: could' } },
      label: { zh: '合作建立|標準與認證', en: 'jointly set up |standards and |certification' },
      note: { zh: 'IoT等領域', en: 'e.g. for IoT' },
      step: 3,
    },
  },
  detail: [
    {
      zh: '雙方談了各自的資安產業認證體系，現況和規劃都談到了。歐方也先簡介「歐盟資安策略」的重點；會議當時，這份策略即將公布。',
      en: 'The two sides described their systems of cybersecurity certification, as they stand and as they are planned. The EU also previewed the main points of its Cybersecurity Strategy, which was forthcoming at the time.',
    },
    {
      zh: '歐方強調三點：歐盟的認證才剛開始；現在合作，時機很好；雙方往後可以在IoT這類領域，一起訂出資安標準和認證機制。',
      en: 'The EU stressed three things: that its certification has only just begun; that this is a very good time to cooperate; and that in future the two sides could work together to set up security standards and certification in fields such as IoT.',
    },
  ],
  notes: {
    zh: '第四項是資安產業認證。雙方談了各自認證體系的現況和規劃。▶歐方也簡介了歐盟資安策略的重點，這份策略當時即將公布。▶歐方強調：歐盟的認證才剛開始；現在合作，時機很好；▶雙方往後可以在IoT這類領域，一起訂出資安標準和認證機制。',
    en: 'Fourth, cybersecurity certification. Each side described its certification system, as it stands and as it is planned. ▶ The EU also previewed the main points of its Cybersecurity Strategy, which was forthcoming at the time. ▶ The EU stressed that its certification has only just begun; that this is a very good time to cooperate; ▶ and that in future the two sides could work together to set up security standards and certification in fields such as IoT.',
  },
  sources: ['T4'],
  terms: ['eu-cybersecurity-strategy'],
  seconds: 45,
};
