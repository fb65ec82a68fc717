import type { SlideSpec } from '../../src/deck/spec.ts';

/** What each side said first. */
export const northRemarks: SlideSpec = {
  id: 'north-remarks',
  headline: { zh: '北港：先修碼頭，|再重兩件事', en: 'North: mend the quay first, |then two concerns' },
  picture: {
    kind: 'priorities',
    side: 'left',
    stance: { zh: '重視舊航線', en: 'Values old routes' },
    base: {
      when: { zh: '風後', en: 'After the storm' },
      label: { zh: '修復碼頭', en: 'Mend the quay' },
      step: 1,
    },
    priorities: {
      link: { zh: '不只如此', en: 'More than that' },
      verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
      summary: { zh: '兩件要事', en: 'two concerns' },
      labels: [{ zh: '潮汐|電力', en: 'Tidal |power' }, 'LNG'],
      step: 1,
    },
    outlook: [
      {
        verb: { firmness: 'expects', words: { zh: '預計', en: 'expects' } },
        label: { zh: '船班增加', en: 'More sailings' },
        note: { zh: '夏季', en: 'In summer' },
        step: 2,
      },
      {
        verb: { firmness: 'hope', words: { zh: '期待', en: 'hopes' } },
        label: { zh: '燈塔開放', en: 'An open lighthouse' },
        step: 3,
      },
    ],
  },
  detail: [
    {
      zh: '北港說，風後先修復碼頭，接著看重潮汐電力和LNG。',
      en: 'After the storm North mends its quay; then it turns to tidal power and LNG.',
    },
  ],
  notes: {
    zh: '北港重視舊航線。▶風後修碼頭，將看重兩件事。▶預計夏季船班增加。▶也期待燈塔開放。',
    en: 'North values old routes. ▶ It mends its quay and will turn to two concerns. ▶ It expects more sailings in summer. ▶ And it hopes for an open lighthouse.',
  },
  sources: ['P2'],
  terms: ['lng'],
  seconds: 30,
};

export const southRemarks: SlideSpec = {
  id: 'south-remarks',
  headline: { zh: '南港：先清航道', en: 'South: clear the channel first' },
  picture: {
    kind: 'priorities',
    side: 'right',
    stance: { zh: '歡迎新船', en: 'Welcomes new ships' },
    base: { label: { zh: '清理航道', en: 'Clear the |channel' } },
    priorities: {
      link: { zh: '此外', en: 'Besides' },
      verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
      summary: { zh: '一件要事', en: 'one concern' },
      labels: [{ zh: '夜間|引水', en: 'Night |pilots' }],
    },
    outlook: [
      {
        verb: { firmness: 'hope', words: { zh: '盼', en: 'hopes' } },
        label: { zh: '明年再會', en: 'To meet again' },
      },
    ],
  },
  detail: [
    {
      zh: '南港說，航道清理後，夜間也有引水人。',
      en: 'South says that with the channel clear there will be pilots at night.',
    },
  ],
  notes: { zh: '南港歡迎新船。', en: 'South welcomes new ships.' },
  sources: ['P3'],
  seconds: 20,
};
