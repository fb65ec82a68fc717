/** `--deck`, which every command takes alike. Plain JavaScript, for the door to the commands. */

/**
 * The arguments without `--deck`, and the deck that it names, if any.
 *
 * @param {readonly string[]} args
 * @returns {{ deck?: string, args: string[] }}
 */
export function takeDeckOption(args) {
  const at = args.findIndex((arg) => arg === '--deck' || arg.startsWith('--deck='));
  const found = args[at];
  if (found === undefined) return { args: [...args] };
  const isApart = found === '--deck';
  const deck = isApart ? args[at + 1] : found.slice('--deck='.length);
  if (!deck || (isApart && deck.startsWith('-')))
    throw new Error('--deck names no deck. Give a name or a path: --deck small, --deck decks/ours/deck.ts');
  return { deck, args: args.toSpliced(at, isApart ? 2 : 1) };
}
