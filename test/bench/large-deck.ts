/** The real deck’s slides over and over until there are 100: the benchmark builds it in a copy of the project. */

import { repeatDeck } from './repeat-deck.ts';

// oxlint-disable-next-line import/no-default-export -- a deck is the default export of its file.
export default repeatDeck(100);
