import type { SlideSpec } from '../../src/deck/spec.ts';

/** In the backup: terms of the glossary. */
export const terms: SlideSpec = {
  id: 'terms',
  headline: { zh: '名詞解釋', en: 'Terms' },
  picture: { kind: 'rows', rows: [{ term: 'mou' }] },
  detail: [{ zh: '簡報用到的名詞。', en: 'A term that the deck uses.' }],
  notes: { zh: '有人問起時使用。', en: 'For when somebody asks.' },
  sources: ['T2'],
};
