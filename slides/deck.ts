import type { DeckSpec } from '../src/deck/spec.ts';
import { accessibility } from './accessibility.ts';
import { delegations } from './delegations.ts';
import { glossary } from './glossary.ts';
import { opening } from './opening.ts';
import { sixTopics } from './six-topics.ts';
import { meeting } from './meeting.ts';
import { participants } from './participants.ts';
import { people } from './people.ts';
import { euOpening } from './eu-opening.ts';
import { taiwanOpening } from './taiwan-opening.ts';
import { topicResearch } from './topic-research.ts';
import { topicBlockchain } from './topic-blockchain.ts';
import { topicAi } from './topic-ai.ts';
import { topicCybersecurity } from './topic-cybersecurity.ts';
import { topicData } from './topic-data.ts';
import { topicConnectivity } from './topic-connectivity.ts';
import { takeHome } from './take-home.ts';
import { closing } from './closing.ts';
import { glossarySlide } from './glossary-slide.ts';
import { questions } from './questions.ts';
import { source } from './sources.ts';
import { topics } from './topics.ts';

/** The 2nd Taiwan-EU Dialogue on Digital Economy, as told by one press release. */
const deck: DeckSpec = {
  title: { zh: '第2屆臺歐盟數位經濟對話', en: '2nd Taiwan-EU Dialogue on Digital Economy' },
  shortTitle: { zh: '臺歐盟數位經濟對話', en: 'Taiwan-EU DDE' },
  description: {
    zh: '第2屆臺歐盟數位經濟對話的簡報：開幕致詞、與會單位與六項議題，中英對照。',
    en: 'A deck on the 2nd Taiwan-EU Dialogue on Digital Economy: opening remarks, participating organisations and six topics, in Chinese and English.',
  },
  author: {
    zh: '依國發會新聞稿編寫',
    en: 'Drawn from a press release of Taiwan’s National Development Council',
  },
  source,
  topics,
  glossary,
  delegations,
  accessibility,
  slotMinutes: 11,
  putOff: [
    {
      rule: 'talk/terms',
      slide: 'topic-research',
      reason: 'The press release names Open RAN as an example and does not say what it is.',
    },
    {
      rule: 'talk/terms',
      slide: 'topic-connectivity',
      reason: 'The card has no room to write Southeast Asia in full; the detail and the notes do.',
    },
  ],
  brief: {
    told: ['six-topics', 'meeting', 'people', 'eu-opening', 'taiwan-opening', 'closing'],
    shown: ['take-home', 'questions'],
  },
  sections: [
    { id: 'summary', title: { zh: '總覽', en: 'At a glance' }, slides: [opening, sixTopics] },
    { id: 'meeting', title: { zh: '會議', en: 'The meeting' }, slides: [meeting, participants, people] },
    { id: 'remarks', title: { zh: '開幕致詞', en: 'Opening remarks' }, slides: [euOpening, taiwanOpening] },
    {
      id: 'topics',
      title: { zh: '六項議題', en: 'Six topics' },
      slides: [topicResearch, topicBlockchain, topicAi, topicCybersecurity, topicData, topicConnectivity],
    },
    { id: 'take-home', title: { zh: '總整理', en: 'Summary' }, slides: [takeHome] },
    { id: 'conclusion', title: { zh: '結語', en: 'Conclusion' }, slides: [closing] },
  ],
  backup: [glossarySlide, questions],
};

export default deck;
