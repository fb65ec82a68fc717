import type { DeckSpec } from '../../src/deck/spec.ts';
import { delegations } from './delegations.ts';
import { kinds } from './kinds.ts';
import { slidesOf } from './samples.ts';
import { glossary, topics } from './topics.ts';

/** Every kind of slide at its smallest, usual and largest, for both sides where it has one: what an author chooses from. */
const deck: DeckSpec = {
  title: { zh: '各種投影片', en: 'Kinds of slides' },
  shortTitle: { zh: '各種投影片', en: 'Kinds' },
  description: { zh: '每一種投影片的例子。', en: 'Every kind of slide by example.' },
  author: { zh: '港口對話編輯', en: 'The editors of the Harbour Dialogue' },
  source: {
    title: { zh: '港口報導', en: 'Harbour report' },
    issuer: { zh: '港口對話秘書處', en: 'Secretariat of the Harbour Dialogue' },
    citedAs: { zh: '報導段落', en: 'Report, paragraphs' },
    paragraphs: [
      { id: 'P1', about: { zh: '召開', en: 'Who convened it' } },
      { id: 'P2', about: { zh: '主持與致詞', en: 'Who moderated and spoke' } },
    ],
  },
  topics,
  glossary,
  delegations,
  putOff: [
    { rule: 'talk/time', reason: 'Nobody gives this talk: every slide has the same time.' },
    {
      rule: 'claims/picture',
      slide: 'table-smallest',
      reason: 'All tables of the gallery share one headline, which the usual one shows.',
    },
  ],
  sections: Object.entries(kinds).map(([id, samples]) => ({
    id,
    title: samples.title,
    slides: slidesOf(samples),
  })),
};

export default deck;
