/** The picture of a slide: one renderer a kind. A kind without a renderer does not compile. */
import type { Picture } from './schemas.ts';
import type { Context } from './context.ts';
import type { Html } from '../markup/html.ts';
import { renderChain } from './chain/chain.ts';
import { renderFacts } from './facts/facts.ts';
import { renderGlossary } from './glossary/glossary.ts';
import { renderLadder } from './ladder/ladder.ts';
import { renderLanes } from './lanes/lanes.ts';
import { renderLintel } from './lintel/lintel.ts';
import { renderMatrix } from './matrix/matrix.ts';
import { renderMirror } from './mirror/mirror.ts';
import { renderOpen } from './open/open.ts';
import { renderOverlap } from './overlap/overlap.ts';
import { renderParticipants } from './participants/participants.ts';
import { renderPlatform } from './platform/platform.ts';
import { renderRounds } from './rounds/rounds.ts';
import { renderStages } from './stages/stages.ts';
import { renderTiles } from './tiles/tiles.ts';
import { renderTitle } from './title/title.ts';
import { renderTopicMap } from './topic-map/topic-map.ts';
import { renderTree } from './tree/tree.ts';

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
