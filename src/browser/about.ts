/** The sheet about this file. What it says stands at the foot of the article; on the stage there is no foot. */
import { handle } from './actions.ts';
import type { Behaviour } from './behaviour.ts';
import { openSheet } from './open-sheet.ts';
import { query } from './page.ts';

export const about: Behaviour = () => {
  const sheet = query<HTMLDialogElement>('dialog.about-sheet');
  sheet.prepend(query('.about-file'));
  handle({ about: () => (sheet.open ? sheet.close() : openSheet(sheet)) });
};
