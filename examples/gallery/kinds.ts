import { agenda } from './pictures/agenda.ts';
import { closing } from './pictures/closing.ts';
import { fan } from './pictures/fan.ts';
import { frame } from './pictures/frame.ts';
import { meetingPoint } from './pictures/meeting-point.ts';
import { openBraid } from './pictures/open-braid.ts';
import { participants } from './pictures/participants.ts';
import { pathways } from './pictures/pathways.ts';
import { people } from './pictures/people.ts';
import { platform } from './pictures/platform.ts';
import { points } from './pictures/points.ts';
import { priorities } from './pictures/priorities.ts';
import { quote } from './pictures/quote.ts';
import { ring } from './pictures/ring.ts';
import { rows } from './pictures/rows.ts';
import { shield } from './pictures/shield.ts';
import { summaryTable } from './pictures/summary-table.ts';
import { table } from './pictures/table.ts';
import { timeline } from './pictures/timeline.ts';
import { title } from './pictures/title.ts';
import { topics } from './pictures/topics.ts';
import { videoCall } from './pictures/video-call.ts';
import type { Kind, Samples } from './samples.ts';

/** The samples of every kind, by its name: a kind without does not compile. */
export const kinds: { readonly [K in Kind]: Samples<K> } = {
  title,
  topics,
  points,
  table,
  rows,
  quote,
  closing,
  agenda,
  timeline,
  participants,
  people,
  'video-call': videoCall,
  priorities,
  pathways,
  fan,
  platform,
  frame,
  shield,
  'meeting-point': meetingPoint,
  ring,
  'summary-table': summaryTable,
  'open-braid': openBraid,
};
