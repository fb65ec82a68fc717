/** What to look at before going live. Each check says that all is well, or what to do. */
import { languages, type Language } from '../../../text/language.ts';
import { handle } from '../../actions.ts';
import { slides } from '../../page.ts';
import { knowsScreens } from '../../screens/screens.ts';
import { offlineState } from '../../offline-state.ts';
import { isAwake } from '../../stage/wake-lock.ts';
import { offlineText } from '../../../text/words/offline-text.ts';
import type { TalkStore } from '../../talk-store.ts';
import type { LinkStatus } from '../link/link-status.ts';
import { queryConsole, showMessage } from './console-page.ts';

/** Opens with its key, and checks again every second while it is open. */
export function usePreflight(talk: TalkStore, link: LinkStatus): void {
  const sheet = queryConsole<HTMLDialogElement>('dialog.preflight');
  const checks: Readonly<Record<string, () => boolean | Language | Promise<boolean>>> = {
    audience: () => link.isLinked(),
    popups: () => window.opener !== null,
    fonts: fontsAreThere,
    screen: () => (screen as Screen & { isExtended?: boolean }).isExtended === true,
    awake: isAwake,
    language: () => talk.state().language,
    endAt: () => talk.state().endAt !== null,
    notes: () => slides.some((slide) => slide.querySelector('.notes') !== null),
  };
  const check = async (): Promise<void> => {
    await Promise.all([
      ...Object.entries(checks).map(async ([name, isGood]) => {
        const line = queryConsole(`[data-check="${name}"]`);
        const found = await Promise.resolve(isGood()).catch(() => false);
        const message = found === true ? 'good' : found || 'todo';
        // Neither language is wrong; which it is has to be seen.
        line.dataset['state'] = message === 'good' || message === 'todo' ? message : 'look';
        showMessage(line, ['good', 'todo', ...languages], message);
      }),
      offlineState().then((state) => {
        const line = queryConsole('[data-check="offline"]');
        line.dataset['state'] = state === 'file' || state === 'stored' ? 'good' : 'todo';
        showMessage(line, Object.keys(offlineText), state);
      }),
    ]);
  };
  // Few browsers tell about screens; the others cannot move a window.
  queryConsole('dialog.preflight [data-action="swap"]').hidden = !knowsScreens();
  handle({
    preflight: () => {
      if (sheet.open) return;
      sheet.showModal();
      const again = window.setInterval(() => void check(), 1000);
      sheet.addEventListener('close', () => clearInterval(again), { once: true });
      void check();
    },
  });
}

async function fontsAreThere(): Promise<boolean> {
  const faces = await Promise.all(
    [400, 500, 700].map((weight) => document.fonts.load(`${weight} 20px "Noto Sans TC"`, '臺')),
  );
  return faces.every((loaded) => loaded.length > 0 && loaded.every(({ status }) => status === 'loaded'));
}
