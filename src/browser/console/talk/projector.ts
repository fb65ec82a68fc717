/** From the audience's window: its picture goes to the projector, and the console comes up here. */
import { screenAfter, shareOut, type ScreenPlace } from '../../../talk/screens.ts';
import { handle } from '../../actions.ts';
import { sayInLine } from '../../screens/quiet-line.ts';
import { chosenScreen, findScreens } from '../../screens/screens.ts';
import { takeScreen } from '../../screens/take-screen.ts';

/** What the audience's window can do about the other one. */
export interface TalkWindows {
  hasConsole(): Promise<boolean>;
  /** Opens the console on a screen, or moves the open one there; returns whether the browser allowed it. */
  openConsoleOn(screen: ScreenPlace): Promise<boolean>;
  /** Asks the console, where there is one, to go to a screen. */
  sendConsoleTo(screen: ScreenPlace): void;
  /** Opens another audience's window, without the browser's bars, and makes the console of this one. */
  stepAside(): boolean;
}

/** What the actions do, by a single press: browsers allow both windows with it, the full screen first. */
export function useProjector(windows: TalkWindows): void {
  /** One screen is known, or none: windows are dragged by hand, or shared in a call. */
  const presentInWindow = async (): Promise<void> => {
    // Nobody wants notes on the screen where a talk is running.
    const stays = document.fullscreenElement !== null || (await windows.hasConsole());
    if (stays || !windows.stepAside()) sayInLine('drag');
  };
  const project = async (): Promise<void> => {
    const screens = await findScreens();
    if (!screens) {
      await presentInWindow();
      return;
    }
    const sides = shareOut(screens.all, screens.here, chosenScreen());
    if (!(await takeScreen(sides.audience))) return;
    if (!(await windows.openConsoleOn(sides.console))) sayInLine('no-console');
  };
  const swap = async (): Promise<void> => {
    const screens = await findScreens();
    if (!screens) sayInLine('drag');
    else if (await takeScreen(screenAfter(screens.all, screens.here))) windows.sendConsoleTo(screens.here);
  };
  handle({ project: () => void project(), swap: () => void swap() });
}
