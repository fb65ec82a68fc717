/** A quiet line: there is a new version. In the deck it is seen only while somebody uses the toolbar. */
import { interfaceText } from '../text/words/interface-text.ts';
import { handle } from './actions.ts';
import { announce } from './announce.ts';
import { query } from './page.ts';

/** Shows the line until somebody applies the new version or closes the line. */
export function showUpdate(apply: () => void): void {
  const notice = query('.update-notice');
  handle({
    update: apply,
    'later-update': () => {
      notice.hidden = true;
    },
  });
  if (!notice.hidden) return;
  notice.hidden = false;
  announce(interfaceText.newVersion);
}
