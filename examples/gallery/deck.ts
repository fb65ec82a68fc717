import type { DeckSpec } from '../../src/deck/spec.ts';
import { delegations } from '../small/delegations.ts';
import { agenda } from './pictures/agenda.ts';
import { points } from './pictures/points.ts';
import { quote } from './pictures/quote.ts';
import { table } from './pictures/table.ts';
import { slidesOf } from './samples.ts';

const kinds = { points, table, agenda, quote };

const titles = {
  points: { zh: '要點', en: 'Points' },
  table: { zh: '表格', en: 'Table' },
  quote: { zh: '引言', en: 'Quote' },
  agenda: { zh: '議程', en: 'Agenda' },
};

/** Every kind of slide at its smallest, usual and largest, for both sides where it has one: what an author chooses from. */
const deck: DeckSpec = {
  title: { zh: '各種投影片', en: 'Kinds of slides' },
  shortTitle: { zh: '各種投影片', en: 'Kinds' },
  description: { zh: '每一種投影片的例子。', en: 'Every kind of slide by example.' },
  author: { zh: '北港編輯', en: 'The editors of North Harbour' },
  source: {
    title: { zh: '港口報導', en: 'Harbour report' },
    issuer: { zh: '北港報', en: 'North Harbour News' },
    citedAs: { zh: '報導段落', en: 'Report, paragraphs' },
    paragraphs: ['P1', 'P2', 'P3', 'T1', 'T2'].map((id) => ({
      id,
      about: { zh: '召開', en: 'Who convened it' },
    })),
  },
  topics: [],
  glossary: [],
  delegations,
  sections: Object.entries(kinds).map(([kind, samples]) => ({
    id: kind,
    title: titles[kind as keyof typeof kinds],
    slides: slidesOf(kind, samples),
  })),
};

export default deck;
