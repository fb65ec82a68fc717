/** From the console: the audience's window goes to the projector, or both windows exchange their screens. */
import { nameOfScreen, screenAfter, shareOut } from '../../../talk/screens.ts';
import { handle } from '../../actions.ts';
import { endLine, sayInLine } from '../../screens/quiet-line.ts';
import { chosenScreen, findScreens, moveWindowTo, type KnownScreen } from '../../screens/screens.ts';
import type { Link } from '../link/link.ts';
import type { LinkStatus } from '../link/link-status.ts';
import type { Message } from '../link/message.ts';

/** A window that has not answered after this long, in milliseconds, did not get the request. */
const PATIENCE = 1500;

/** What the actions do; `hear` gets what the audience's window says. */
export function useProjector(link: () => Link, status: LinkStatus): { hear(message: Message): void } {
  let timer = 0;
  let ownScreen: KnownScreen | undefined;
  const refuse = (): void => sayInLine(ownScreen ? 'click-audience' : 'drag-audience');

  /** The console goes to its own screen only once the audience has the other: the room must not see the notes. */
  const share = (audience: KnownScreen | undefined, own: KnownScreen | undefined): void => {
    ownScreen = own;
    link().delegate({ type: 'take-screen', screen: audience ? nameOfScreen(audience) : null });
    clearTimeout(timer);
    timer = window.setTimeout(refuse, PATIENCE);
  };
  const project = async (): Promise<void> => {
    const screens = await findScreens();
    const sides = screens && shareOut(screens.all, screens.here, chosenScreen());
    if (status.isLinked()) share(sides?.audience, sides?.console);
    else status.openAudience(sides?.audience);
  };
  const swap = async (): Promise<void> => {
    const screens = await findScreens();
    const other = screens && screenAfter(screens.all, screens.here);
    if (status.isLinked()) share(screens?.here, other);
    else if (other) moveWindowTo(other);
  };
  handle({ project: () => void project(), swap: () => void swap() });

  return {
    hear(message) {
      if (message.type === 'take-screen') void goTo(message.screen);
      if (message.type !== 'took-screen') return;
      clearTimeout(timer);
      if (!message.isDone) refuse();
      else {
        endLine();
        void goTo(ownScreen ? nameOfScreen(ownScreen) : null);
      }
    },
  };
}

/** Moves the console to a screen, unless it is there. */
async function goTo(name: string | null): Promise<void> {
  const screens = await findScreens();
  const screen = screens?.all.find((candidate) => nameOfScreen(candidate) === name);
  if (screen && screen !== screens?.here) moveWindowTo(screen);
}
