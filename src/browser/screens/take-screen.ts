/** The audience's window goes to a screen; where it may not, it says in a line what to press. */
import { nameOfScreen } from '../../talk/screens.ts';
import { endLine, sayInLine } from './quiet-line.ts';
import { chooseScreen, findScreens, moveWindowTo, showOn, type KnownScreen } from './screens.ts';

/** Goes full screen on a screen, and remembers it as the audience's; returns whether that was allowed. */
export async function takeScreen(screen: KnownScreen): Promise<boolean> {
  chooseScreen(nameOfScreen(screen));
  try {
    await showOn(screen);
    endLine();
    return true;
  } catch {
    // A window that a script opened may at least go there; the press that is missing is made on the right screen.
    if (!document.fullscreenElement) moveWindowTo(screen);
    sayInLine('press');
    return false;
  }
}

/** The same for a screen that the other window names, or does not know. */
export async function takeScreenNamed(name: string | null): Promise<boolean> {
  const screens = await findScreens();
  const screen = screens?.all.find((candidate) => nameOfScreen(candidate) === name);
  if (screen) return takeScreen(screen);
  sayInLine('drag');
  return false;
}
