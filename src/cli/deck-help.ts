/** What the help of every command that works on a deck says of `--deck`. */
export const deckHelp = `  --deck <deck>   the deck: its name in decks/ or examples/, or a path (default slides; DECK=<deck> does the same)`;
