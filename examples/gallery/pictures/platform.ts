import type { PictureOf, Samples } from '../samples.ts';

const exchange = {
  label: { zh: '交流近況', en: 'Updates exchanged' },
  beads: [{ zh: '艙單', en: 'Manifests' }, { zh: '船期', en: 'Schedules' }, 'AIS'],
};
const statement: Omit<PictureOf<'platform'>['statement'], 'side'> = {
  said: { zh: '北港表示', en: 'North Port said' },
  text: { zh: '到港資料人人可用', en: 'Arrival data are open to all' },
  step: 1,
  next: {
    verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
    label: { zh: '多方會商', en: 'meet users more often' },
    fields: [
      { zh: '貨櫃', en: 'Boxes' },
      { zh: '散裝', en: 'Bulk' },
    ],
    others: { zh: '等', en: 'among |others' },
    step: 2,
  },
};
const platformOfBoth = {
  said: { zh: '雙方|均表示', en: 'Both |said' },
  label: 'PORTA',
  full: { zh: '港口資料協會', en: 'Association of |Port Data' },
  note: { zh: '一個平台', en: 'a platform' },
  step: 3,
};
const next = {
  verb: { firmness: 'could', words: { zh: '可', en: 'could' } },
  label: { zh: '共用一份艙單', en: 'share one manifest' },
  step: 3,
} as const;

/** A platform that both will use, beside what one side says for itself. */
export const platform: Samples<'platform'> = {
  title: { zh: '平台', en: 'Platform' },
  headline: { zh: '雙方可透過同一個平台|交換船期', en: 'Both could exchange schedules |on one platform' },
  pictures: {
    usual: {
      kind: 'platform',
      exchange,
      statement: { ...statement, side: 'left' },
      platform: platformOfBoth,
      next,
    },
    smallest: {
      kind: 'platform',
      exchange: { label: { zh: '談', en: 'On' }, beads: [{ zh: '船期', en: 'Schedules' }] },
      statement: {
        side: 'left',
        said: { zh: '北港', en: 'North Port' },
        text: { zh: '資料公開', en: 'Data are open' },
        next: {
          verb: statement.next.verb,
          label: { zh: '會商', en: 'meet' },
          fields: [{ zh: '貨櫃', en: 'Boxes' }],
        },
      },
      platform: { said: { zh: '雙方', en: 'Both' }, label: 'PORTA' },
      next: { verb: next.verb, label: { zh: '共用', en: 'share it' } },
    },
    largest: {
      kind: 'platform',
      exchange: {
        label: exchange.label,
        beads: [...exchange.beads, { zh: '泊位', en: 'Berths' }, { zh: '岸電', en: 'Shore power' }],
      },
      statement: {
        ...statement,
        side: 'left',
        text: { zh: '到港資料應該人人可用、即時更新', en: 'Arrival data should be open and up to date' },
        next: {
          ...statement.next,
          label: { zh: '與貨主、船東和漁民會商', en: 'meet shippers, owners and fishers more often' },
          fields: [...statement.next.fields, { zh: '冷藏', en: 'Cold' }],
        },
      },
      platform: { ...platformOfBoth, note: { zh: '一個開放平台', en: 'an open platform' } },
      next: { ...next, label: { zh: '共用一份艙單與一張船期表', en: 'share manifests and schedules' } },
    },
    right: {
      kind: 'platform',
      exchange,
      statement: { ...statement, side: 'right', said: { zh: '南港表示', en: 'South Port said' } },
      platform: platformOfBoth,
      next,
    },
  },
};
