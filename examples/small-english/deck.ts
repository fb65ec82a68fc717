import type { DeckSpec } from '../../src/deck/spec.ts';
import small from '../small/deck.ts';

/** The small deck with English before Chinese. */
const deck: DeckSpec = { ...small, firstLanguage: 'en' };

export default deck;
