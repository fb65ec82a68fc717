import type { DeckSpec } from '../../src/deck/spec.ts';
import { delegations } from './delegations.ts';
import { northRemarks, southRemarks } from './remarks.ts';
import { lights, tides, topics } from './topics.ts';

/** A dialogue of two harbours that never took place: what the engine is tried on. */
const deck: DeckSpec = {
  title: { zh: '港口對話', en: 'Harbour Dialogue' },
  shortTitle: { zh: '港口', en: 'Harbours' },
  description: { zh: '兩港之間的對話。', en: 'A dialogue between two harbours.' },
  author: { zh: '北港編輯', en: 'The editors of North Harbour' },
  source: {
    title: { zh: '港口報導', en: 'Harbour report' },
    issuer: { zh: '北港報', en: 'North Harbour News' },
    citedAs: { zh: '報導段落', en: 'Report, paragraphs' },
    paragraphs: [
      { id: 'P1', about: { zh: '召開', en: 'Who convened it' } },
      { id: 'P2', about: { zh: '北港致詞', en: 'Remarks of the north' } },
      { id: 'P3', about: { zh: '南港致詞', en: 'Remarks of the south' } },
      { id: 'T1', about: { zh: '燈塔', en: 'Lighthouses' } },
      { id: 'T2', about: { zh: '潮汐', en: 'Tides' } },
    ],
  },
  topics,
  glossary: [
    {
      id: 'lng',
      name: 'LNG',
      full: { zh: '液化天然氣', en: 'Liquefied natural gas' },
      meaning: { zh: '船用燃料', en: 'A fuel for ships' },
    },
    {
      id: 'vts',
      name: 'VTS',
      full: { zh: '船舶交通服務', en: 'Vessel traffic service' },
      meaning: { zh: '引導船隻進港', en: 'It guides ships into port' },
    },
  ],
  delegations,
  brief: { told: ['welcome', 'north-remarks', 'south-remarks'], shown: ['summary'] },
  sections: [
    {
      id: 'meeting',
      title: { zh: '會議', en: 'The meeting' },
      slides: [
        {
          id: 'welcome',
          headline: { zh: '兩港第一次|坐下來談', en: 'Two harbours talk |for the first time' },
          picture: {
            kind: 'title',
            event: { zh: '第一次港口對話', en: 'First Harbour Dialogue' },
            when: { zh: '三月一日', en: '1 March' },
          },
          detail: [{ zh: '兩港的船員談航運。', en: 'Crews of two harbours talk of shipping.' }],
          notes: { zh: '歡迎各位。', en: 'Welcome, everybody.' },
          sources: ['P1'],
          seconds: 20,
        },
        {
          id: 'overview',
          headline: { zh: '兩項議題，|各有下一步', en: 'Two topics, |each with a next step' },
          picture: {
            kind: 'topics',
            topics: [
              {
                topic: 'lights',
                next: [
                  {
                    verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
                    label: { zh: '訂定燈塔標準', en: 'Set standards' },
                    step: 1,
                  },
                ],
              },
              {
                topic: 'tides',
                next: [
                  {
                    verb: { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
                    label: { zh: '共用潮汐表', en: 'Share one table' },
                    step: 2,
                  },
                ],
              },
            ],
          },
          detail: [{ zh: '燈塔和潮汐是兩項議題。', en: 'Lighthouses and tides are the two topics.' }],
          notes: { zh: '兩項議題。▶燈塔。▶潮汐。', en: 'Two topics. ▶ Lighthouses. ▶ Tides.' },
          sources: ['T1', 'T2'],
          seconds: 20,
        },
        {
          id: 'bodies',
          headline: {
            zh: '北港兩個單位，|南港三個',
            en: 'Two organisations of the north, |three of the south',
          },
          picture: { kind: 'participants' },
          detail: [
            {
              zh: '北港來了兩個單位，南港三個。',
              en: 'Two organisations of the north came, and three of the south.',
            },
          ],
          notes: {
            zh: '對話有兩邊。▶北港兩個單位。▶南港三個單位。',
            en: 'There are two sides. ▶ Two organisations of the north. ▶ Three of the south.',
          },
          sources: ['P1'],
          seconds: 30,
        },
        {
          id: 'people',
          headline: { zh: '林局長與Marsh市長|共同召開', en: 'Director Lin and Mayor Marsh |co-convened' },
          picture: {
            kind: 'people',
            people: [
              { person: 'lin', remark: { zh: '也致詞', en: 'also spoke' } },
              { person: 'marsh', step: 1 },
            ],
          },
          detail: [{ zh: '兩人共同召開對話。', en: 'The two convened the dialogue together.' }],
          notes: { zh: '林局長，▶與Marsh市長共同召開。', en: 'Director Lin ▶ co-convened with Mayor Marsh.' },
          sources: ['P1', 'P2'],
          seconds: 20,
        },
      ],
    },
    {
      id: 'remarks',
      title: { zh: '致詞', en: 'Remarks' },
      slides: [northRemarks, southRemarks],
    },
    { id: 'topics', title: { zh: '議題', en: 'Topics' }, slides: [lights, tides] },
    {
      id: 'close',
      title: { zh: '結語', en: 'Close' },
      slides: [
        {
          id: 'summary',
          headline: { zh: '帶走這一頁', en: 'One page to take home' },
          picture: {
            kind: 'rows',
            rows: [
              {
                heading: { zh: '接下來？', en: 'What next?' },
                text: { zh: '將訂定燈塔標準', en: 'Standards for lighthouses' },
              },
              {
                heading: { zh: '潮汐表呢？', en: 'And the tide table?' },
                text: { zh: '雙方盼共用一張', en: 'Both hope to share one' },
              },
            ],
          },
          detail: [
            {
              zh: '燈塔標準將訂定，潮汐表盼共用。',
              en: 'Standards will be set; a tide table may be shared.',
            },
          ],
          notes: { zh: '謝謝各位。', en: 'Thank you.' },
          sources: ['T1', 'T2'],
          seconds: 10,
        },
      ],
    },
  ],
  backup: [
    {
      id: 'terms',
      headline: { zh: '名詞解釋', en: 'Terms' },
      picture: { kind: 'rows', rows: [{ term: 'lng' }, { term: 'vts' }] },
      detail: [{ zh: '簡報用到的兩個名詞。', en: 'Two terms that the deck uses.' }],
      notes: { zh: '備用。', en: 'In reserve.' },
      sources: ['P2', 'T1'],
    },
    {
      id: 'asked',
      headline: { zh: '可能的提問', en: 'Questions you may ask' },
      picture: {
        kind: 'rows',
        rows: [
          {
            heading: { zh: '下次在哪？', en: 'Where is the next?' },
            text: { zh: '報導未說明', en: 'The report does not say' },
          },
        ],
      },
      detail: [{ zh: '報導沒有說明的事。', en: 'What the report leaves out.' }],
      notes: { zh: '備用。', en: 'In reserve.' },
      sources: ['P1'],
    },
  ],
};

export default deck;
