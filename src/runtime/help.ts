/** The sheet of keys. */
import { handle } from './actions.ts';
import type { Behaviour } from './behaviour.ts';
import { part } from './page.ts';

export const help: Behaviour = () => {
  const sheet = part<HTMLDialogElement>('dialog.help');
  return handle({ help: () => (sheet.open ? sheet.close() : sheet.showModal()) });
};
