import type { SourceSpec } from '../../src/deck/spec.ts';

/** The minutes that the deck would rest on, had there been a dialogue. */
export const source: SourceSpec = {
  title: { zh: '第3次群島與高地氣象對話紀要', en: 'Minutes of the 3rd Islands–Highlands Weather Dialogue' },
  issuer: {
    zh: '群島氣象局與高地氣象署（虛構）',
    en: 'Islands Weather Office and Highlands Weather Service (invented)',
  },
  citedAs: { zh: '紀要段落', en: 'Minutes, paragraphs' },
  paragraphs: [
    { id: 'M1', about: { zh: '召開、主持與議程', en: 'Who convened and chaired it, and its agenda' } },
    { id: 'M2', about: { zh: '與會單位', en: 'Organisations that took part' } },
    { id: 'M3', about: { zh: '風暴的路徑與預警時間', en: 'Paths of storms and times of warning' } },
    { id: 'M4', about: { zh: '漁民代表發言', en: 'What the fishers’ representative said' } },
    { id: 'W1', about: { zh: '觀測', en: 'Observing' } },
    { id: 'W2', about: { zh: '預警', en: 'Warning' } },
    { id: 'W3', about: { zh: '傳達', en: 'Reaching people' } },
    { id: 'W4', about: { zh: '演練', en: 'Drills' } },
    { id: 'N1', about: { zh: '後續工作', en: 'What comes next' } },
  ],
};
