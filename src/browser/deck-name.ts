/** The deck's title as the page was built with it: tells it from other decks of the same host. */
export function deckName(): string {
  return document.documentElement.dataset['deck'] ?? '';
}
