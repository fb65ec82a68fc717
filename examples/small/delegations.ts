import type { DelegationsSpec } from '../../src/deck/spec.ts';

/** Two organisations of the north and three of the south, with a person of each. */
export const delegations: DelegationsSpec = {
  meeting: { zh: '港會', en: 'HD' },
  sides: {
    left: {
      name: { zh: '北港', en: 'North' },
      delegation: { zh: '北港代表團', en: 'North delegation' },
      colours: {
        light: { side: '#00695c', text: '#004d40', on: '#ffffff', tint: '#e0f2f1' },
        dark: { side: '#4db6ac', text: '#4db6ac', on: '#14202b', tint: '#12302c' },
      },
    },
    right: {
      name: { zh: '南港', en: 'South' },
      delegation: { zh: '南港代表團', en: 'South delegation' },
      colours: {
        light: { side: '#6a1b9a', text: '#6a1b9a', on: '#ffffff', tint: '#f3e5f5' },
        dark: { side: '#e1bee7', text: '#e1bee7', on: '#14202b', tint: '#33203b' },
      },
    },
  },
  kindsNote: { zh: '分類由我們所作', en: 'The kinds are ours' },
  kinds: [
    { id: 'office', label: { zh: '機關', en: 'Office' }, shape: 'square' },
    { id: 'guild', label: { zh: '公會', en: 'Guild' }, shape: 'circle' },
  ],
  bodies: [
    {
      id: 'port',
      side: 'left',
      kind: 'office',
      name: { zh: '港務局', en: 'Port Office' },
      acronym: 'PO',
      source: 'P1',
    },
    {
      id: 'fishers',
      side: 'left',
      kind: 'guild',
      name: { zh: '漁會', en: 'Fishers’ Guild' },
      aliases: ['漁民公會'],
      source: 'P1',
    },
    {
      id: 'city',
      side: 'right',
      kind: 'office',
      name: { zh: '市政廳', en: 'City Hall' },
      source: 'P1',
    },
    {
      id: 'keepers',
      side: 'right',
      kind: 'office',
      name: { zh: '臺南燈塔處', en: 'Lighthouse Service' },
      source: 'P1',
    },
    {
      id: 'ropes',
      side: 'right',
      kind: 'guild',
      name: { zh: '繩索公會', en: 'Ropemakers' },
      source: 'P1',
    },
  ],
  people: [
    {
      id: 'lin',
      name: { zh: '林海', en: 'Lin Hai' },
      title: { zh: '局長', en: 'Director' },
      office: { zh: '港務局局長', en: 'Director, |Port Office' },
      body: 'port',
      appearances: [
        { source: 'P1', as: 'convened' },
        { source: 'P2', as: 'spoke' },
      ],
    },
    {
      id: 'marsh',
      name: 'Ada Marsh',
      title: { zh: '市長', en: 'Mayor' },
      office: { zh: '南港市長', en: 'Mayor of |South Harbour' },
      body: 'city',
      appearances: [{ source: 'P1', as: 'convened' }],
    },
  ],
  relations: [
    {
      kind: 'convened',
      between: ['lin', 'marsh'],
      source: 'P1',
      label: { zh: '共同召開', en: 'Co-convened' },
    },
  ],
};
