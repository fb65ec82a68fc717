/** The picture of a slide: one renderer a kind. A kind without a renderer does not compile. */
import type { Picture } from '../model/slide-kinds.ts';
import type { Context } from './context.ts';
import type { Html } from './html.ts';
import { renderChain } from './kinds/chain.ts';
import { renderFacts } from './kinds/facts.ts';
import { renderGlossary } from './kinds/glossary.ts';
import { renderLadder } from './kinds/ladder.ts';
import { renderLanes } from './kinds/lanes.ts';
import { renderLintel } from './kinds/lintel.ts';
import { renderMatrix } from './kinds/matrix.ts';
import { renderMirror } from './kinds/mirror.ts';
import { renderOpen } from './kinds/open.ts';
import { renderOverlap } from './kinds/overlap.ts';
import { renderParticipants } from './kinds/participants.ts';
import { renderPlatform } from './kinds/platform.ts';
import { renderRounds } from './kinds/rounds.ts';
import { renderStages } from './kinds/stages.ts';
import { renderTiles } from './kinds/tiles.ts';
import { renderTitle } from './kinds/title.ts';
import { renderTopicMap } from './kinds/topic-map.ts';
import { renderTree } from './kinds/tree.ts';

/** The HTML of a slide's picture. */
export function renderPicture(picture: Picture, context: Context): Html {
  switch (picture.kind) {
    case 'title':
      return renderTitle(picture, context);
    case 'tiles':
      return renderTiles(picture, context);
    case 'facts':
      return renderFacts(picture);
    case 'rounds':
      return renderRounds(picture);
    case 'participants':
      return renderParticipants(picture, context);
    case 'tree':
      return renderTree(picture);
    case 'chain':
      return renderChain(picture);
    case 'overlap':
      return renderOverlap(picture);
    case 'topic-map':
      return renderTopicMap(picture, context);
    case 'lanes':
      return renderLanes(picture);
    case 'platform':
      return renderPlatform(picture, context);
    case 'lintel':
      return renderLintel(picture);
    case 'stages':
      return renderStages(picture, context);
    case 'mirror':
      return renderMirror(picture, context);
    case 'matrix':
      return renderMatrix(picture);
    case 'ladder':
      return renderLadder(picture);
    case 'glossary':
      return renderGlossary(picture, context);
    case 'open':
      return renderOpen(picture);
  }
}
