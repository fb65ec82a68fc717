/** The real deck's slides over and over until there are 200, to be printed. */

import { repeatDeck } from './repeat-deck.ts';

// oxlint-disable-next-line import/no-default-export -- a deck is the default export of its file.
export default repeatDeck(200);
