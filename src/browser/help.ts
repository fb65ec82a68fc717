/** The sheet of keys. */
import { handle } from './actions.ts';
import type { Behaviour } from './behaviour.ts';
import { openSheet } from './open-sheet.ts';
import { query } from './page.ts';

export const help: Behaviour = () => {
  const sheet = query<HTMLDialogElement>('dialog.help');
  handle({ help: () => (sheet.open ? sheet.close() : openSheet(sheet)) });
};
