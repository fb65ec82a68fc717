/** The sheet of keys. */
import { handle } from './actions.ts';
import type { Behaviour } from './behaviour.ts';
import { query } from './page.ts';

export const help: Behaviour = () => {
  const sheet = query<HTMLDialogElement>('dialog.help');
  const open = (): void => {
    sheet.showModal();
    // What gets the focus stands at its end; in a low window the sheet would open there.
    sheet.scrollTop = 0;
  };
  handle({ help: () => (sheet.open ? sheet.close() : open()) });
};
