import type { DelegationsSpec } from '../../src/deck/spec.ts';

/** Who took part: the two sides, their organisations and people, and who did what with whom. */
export const delegations: DelegationsSpec = {
  meeting: { zh: '對話', en: 'Talks' },
  sides: {
    left: {
      name: { zh: '甲方', en: 'Side A' },
      delegation: { zh: '甲方代表團', en: 'Delegation of A' },
      colours: {
        light: { side: '#b14a00', text: '#8a3800', on: '#ffffff', tint: '#fbe9dc' },
        dark: { side: '#ffb27a', text: '#ffb27a', on: '#14202b', tint: '#3a2313' },
      },
    },
    right: {
      name: { zh: '乙方', en: 'Side B' },
      delegation: { zh: '乙方代表團', en: 'Delegation of B' },
      colours: {
        light: { side: '#1b3a8a', text: '#1b3a8a', on: '#ffffff', tint: '#e3eaf8' },
        dark: { side: '#a9c1ff', text: '#a9c1ff', on: '#14202b', tint: '#1b2a4d' },
      },
    },
  },
  kindsNote: { zh: '分類由本簡報所加', en: 'Grouped for this presentation' },
  kinds: [
    { id: 'ministry', label: { zh: '機關', en: 'Ministries' }, shape: 'square' },
    { id: 'institute', label: { zh: '研究機構', en: 'Institutes' }, shape: 'triangle' },
  ],
  bodies: [
    {
      id: 'ministry-a',
      side: 'left',
      kind: 'ministry',
      name: { zh: '甲方數位部', en: 'Digital Ministry of A' },
      source: 'P1',
    },
    {
      id: 'institute-a',
      side: 'left',
      kind: 'institute',
      name: { zh: '甲方研究院', en: 'Institute of A' },
      source: 'P1',
    },
    {
      id: 'ministry-b',
      side: 'right',
      kind: 'ministry',
      name: { zh: '乙方數位部', en: 'Digital Ministry of B' },
      source: 'P1',
    },
    {
      id: 'institute-b',
      side: 'right',
      kind: 'institute',
      name: { zh: '乙方研究院', en: 'Institute of B' },
      source: 'P1',
    },
  ],
  people: [
    {
      id: 'minister-a',
      name: { zh: '王小明', en: 'Wang Hsiao-ming' },
      title: { zh: '部長', en: 'Minister' },
      office: { zh: '甲方數位部|部長', en: 'Digital Minister |of A' },
      body: 'ministry-a',
      appearances: [{ source: 'P1', as: 'chaired' }],
    },
    {
      id: 'minister-b',
      name: 'Jane Doe',
      title: { zh: '部長', en: 'Minister' },
      office: { zh: '乙方數位部|部長', en: 'Digital Minister |of B' },
      body: 'ministry-b',
      appearances: [{ source: 'P1', as: 'chaired' }],
    },
  ],
  relations: [
    {
      kind: 'chaired',
      between: ['minister-a', 'minister-b'],
      source: 'P1',
      label: { zh: '共同主持', en: 'co-chaired' },
    },
  ],
};
