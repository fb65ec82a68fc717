import type { DeckSpec } from '../../src/deck/spec.ts';
import { delegations } from './delegations.ts';
import { glossary } from './glossary.ts';
import { agenda, fourTopics, opening, participants, people } from './meeting.ts';
import { next, summary, terms, thanks } from './next.ts';
import { source } from './source.ts';
import { drills, network, observing, reaching, stations, topics, warnings } from './topics.ts';
import { fishers, leadTime, storm } from './why.ts';

/** Two regions that never existed share what they see of the weather: a deck to copy from. All of it is invented. */
const deck: DeckSpec = {
  title: { zh: '第3次群島與高地氣象對話', en: '3rd Islands–Highlands Weather Dialogue' },
  shortTitle: { zh: '群島與高地氣象對話', en: 'Weather Dialogue' },
  description: {
    zh: '虛構的示範簡報：群島與高地的氣象單位談觀測、預警、傳達與演練。',
    en: 'An invented deck to copy from: the weather services of the Islands and the Highlands on observing, warning, reaching people and drills.',
  },
  author: { zh: '群島氣象局編寫', en: 'Written by the Islands Weather Office' },
  source,
  topics,
  glossary,
  delegations,
  brief: { told: ['opening', 'storm', 'lead-time'], shown: ['fishers', 'summary', 'terms'] },
  sections: [
    { id: 'today', title: { zh: '今天', en: 'Today' }, slides: [opening, agenda, fourTopics] },
    { id: 'who', title: { zh: '與會者', en: 'Who is here' }, slides: [participants, people] },
    { id: 'why', title: { zh: '為什麼要談', en: 'Why we talk' }, slides: [storm, leadTime, fishers] },
    {
      id: 'topics',
      title: { zh: '四項議題', en: 'Four topics' },
      slides: [stations, observing, network, warnings, reaching, drills],
    },
    { id: 'next', title: { zh: '接下來', en: 'What comes next' }, slides: [next, summary, thanks] },
  ],
  backup: [terms],
};

export default deck;
