import type { DeckSpec } from '../src/deck/spec.ts';
import { backup } from './backup.ts';
import { delegations } from './delegations.ts';
import { event } from './event.ts';
import { glossary } from './glossary.ts';
import { opening } from './opening.ts';
import { outlook } from './outlook.ts';
import { participants } from './participants.ts';
import { remarks } from './remarks.ts';
import { source } from './sources.ts';
import { ai } from './topics/ai.ts';
import { blockchain } from './topics/blockchain.ts';
import { connectivity } from './topics/connectivity.ts';
import { cybersecurity } from './topics/cybersecurity.ts';
import { data } from './topics/data.ts';
import { topicMap } from './topics/map.ts';
import { research } from './topics/research.ts';

/** The 2nd Taiwan-EU Dialogue on Digital Economy, as told by one press release. */
const deck: DeckSpec = {
  title: { zh: '第2屆臺歐盟數位經濟對話', en: '2nd Taiwan-EU Dialogue on Digital Economy' },
  shortTitle: { zh: '臺歐盟數位經濟對話', en: 'Taiwan-EU DDE' },
  description: {
    zh: '第2屆臺歐盟數位經濟對話的簡報：開幕致詞、與會單位與六項議題，中英對照。',
    en: 'A deck on the 2nd Taiwan-EU Dialogue on Digital Economy: opening remarks, participating bodies and six topics, in Chinese and English.',
  },
  author: {
    zh: '依國發會綜合規劃處新聞稿編寫',
    en: 'Drawn from a press release of Taiwan’s National Development Council',
  },
  source,
  glossary,
  delegations,
  sections: [
    { id: 'summary', title: { zh: '總覽', en: 'Summary' }, slides: opening },
    {
      id: 'meeting',
      title: { zh: '會議與單位', en: 'Meeting and bodies' },
      slides: [...event, ...participants],
    },
    { id: 'remarks', title: { zh: '開幕致詞', en: 'Opening remarks' }, slides: remarks },
    {
      id: 'six-topics',
      title: { zh: '六項議題', en: 'Six topics' },
      slides: [topicMap, research, blockchain, ai, cybersecurity, data, connectivity],
    },
    { id: 'closing', title: { zh: '歸納與展望', en: 'Review and outlook' }, slides: outlook },
  ],
  backup,
};

export default deck;
