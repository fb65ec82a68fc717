/** The screens of the computer, where the browser tells of them: the Window Management API. */
import type { ScreenPlace } from '../../talk/screens.ts';
import { root } from '../page.ts';
import { remember, remembered } from '../remember.ts';

/** A screen that an element can be shown on. */
export interface KnownScreen extends ScreenPlace {
  /** What the browser knows it by. */
  readonly handle: Screen;
}

/** At least two screens, and the one that this window is on. */
export interface KnownScreens {
  readonly all: readonly KnownScreen[];
  readonly here: KnownScreen;
}

interface ScreenDetailed extends Screen {
  readonly label: string;
  readonly availLeft: number;
  readonly availTop: number;
}
interface ManagedWindow {
  readonly screen: Screen & { readonly isExtended?: boolean };
  getScreenDetails?(): Promise<{
    readonly screens: readonly ScreenDetailed[];
    readonly currentScreen: ScreenDetailed;
  }>;
}

const CHOICE = 'audience-screen';

/** The screens; `undefined` where there is one, or the browser does not tell. It asks the speaker first, once. */
export async function findScreens(): Promise<KnownScreens | undefined> {
  const managed = window as ManagedWindow;
  if (!managed.getScreenDetails || managed.screen.isExtended === false) return undefined;
  try {
    const { screens, currentScreen } = await managed.getScreenDetails();
    const all = screens.map(toKnown);
    const here = all.find(({ handle }) => handle === currentScreen);
    return here && all.length > 1 ? { all, here } : undefined;
  } catch {
    // Permission refused: the user then drags the windows by hand.
    return undefined;
  }
}

/** Whether the browser can tell of screens at all. */
export function knowsScreens(): boolean {
  return 'getScreenDetails' in window;
}

/** Shows the page full screen on a screen. */
export async function showOn({ handle }: KnownScreen): Promise<void> {
  const options: FullscreenOptions & { screen: Screen } = { screen: handle };
  await root.requestFullscreen(options);
}

/** Makes this window as large as a screen. Browsers let windows do so that a script has opened. */
export function moveWindowTo({ left, top, width, height }: ScreenPlace): void {
  window.moveTo(left, top);
  window.resizeTo(width, height);
}

/** The screen that was last chosen for the audience, by its name. */
export function chosenScreen(): string | null {
  return remembered(CHOICE);
}

/** Remembers the audience's screen. */
export function chooseScreen(name: string): void {
  remember(CHOICE, name);
}

/** The place that windows have on it; bars of the system take the rest. */
function toKnown(handle: ScreenDetailed): KnownScreen {
  const { label, availLeft, availTop, availWidth, availHeight } = handle;
  return { label, left: availLeft, top: availTop, width: availWidth, height: availHeight, handle };
}
