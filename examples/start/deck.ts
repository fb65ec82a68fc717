import type { DeckSpec } from '../../src/deck/spec.ts';
import { delegations } from './delegations.ts';
import { opening } from './opening.ts';
import { sides } from './sides.ts';
import { topicOne } from './topic-one.ts';
import { topicTwo } from './topic-two.ts';
import { next } from './next.ts';
import { terms } from './terms.ts';

/** A small deck to fill in: write your own over each text, and take away what you do not need. */
const deck: DeckSpec = {
  title: { zh: '甲乙雙方第一次對話', en: 'First Dialogue of A and B' },
  shortTitle: { zh: '甲乙對話', en: 'A-B Dialogue' },
  description: {
    zh: '甲乙雙方第一次對話的簡報。',
    en: 'A deck on the first dialogue of A and B.',
  },
  author: { zh: '簡報編輯', en: 'The editors of this deck' },
  // The text that the deck rests on; slides cite its paragraphs. With `text`, `npm run check` looks for their numbers there.
  source: {
    title: { zh: '對話紀要', en: 'Summary of the dialogue' },
    issuer: { zh: '甲方秘書處', en: 'Secretariat of A' },
    citedAs: { zh: '紀要段落', en: 'Summary, paragraphs' },
    paragraphs: [
      { id: 'P1', about: { zh: '召開與與會者', en: 'Convening and participants' } },
      { id: 'T1', about: { zh: '第一項議題', en: 'First topic' } },
      { id: 'T2', about: { zh: '第二項議題', en: 'Second topic' } },
      { id: 'P2', about: { zh: '結語', en: 'Conclusion' } },
    ],
  },
  topics: [
    { slide: 'topic-one', name: { zh: '第一項議題', en: 'First topic' }, icon: 'people' },
    { slide: 'topic-two', name: { zh: '第二項議題', en: 'Second topic' }, icon: 'data' },
  ],
  glossary: [
    {
      id: 'mou',
      name: 'MOU',
      full: { zh: '合作備忘錄', en: 'Memorandum of understanding' },
      meaning: { zh: '雙方寫下的合作意願', en: 'What both wish to do together, in writing' },
    },
  ],
  delegations,
  brief: { told: ['opening', 'topic-one', 'topic-two'], shown: ['next'] },
  // Minutes that the talk has, without questions.
  slotMinutes: 5,
  sections: [
    { id: 'start', title: { zh: '開場', en: 'Start' }, slides: [opening, sides] },
    { id: 'topics', title: { zh: '議題', en: 'Topics' }, slides: [topicOne, topicTwo] },
    { id: 'close', title: { zh: '結語', en: 'Close' }, slides: [next] },
  ],
  // Slides for questions, after the end of the talk.
  backup: [terms],
};

export default deck;
