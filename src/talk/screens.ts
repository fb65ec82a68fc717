/** Which screen the audience looks at, and which one the speaker has: the two windows of a talk share out the screens. */

/** A screen, as the Window Management API tells of it. Pixels of the desktop that all screens are part of. */
export interface ScreenPlace {
  /** Its name, such as that of the projector's maker; empty where the browser does not tell. */
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a screen is remembered by: another projector, or the same one in another place, is another screen. */
export function nameOfScreen({ label, left, top, width, height }: ScreenPlace): string {
  return `${label} ${left},${top} ${width}×${height}`;
}

/** The screen after one, and the first after the last: of two screens the other. The same where it is the only one. */
export function screenAfter<S extends ScreenPlace>(screens: readonly S[], here: S): S {
  return screens[(screens.indexOf(here) + 1) % screens.length] ?? here;
}

/**
 * The screens of both windows, seen from `here`: the audience gets the one that was chosen before, where it is still
 * there, and else another one than this; the console stays here where it can.
 */
export function shareOut<S extends ScreenPlace>(
  screens: readonly S[],
  here: S,
  chosenBefore: string | null,
): { readonly audience: S; readonly console: S } {
  const audience =
    screens.find((screen) => nameOfScreen(screen) === chosenBefore) ?? screenAfter(screens, here);
  return { audience, console: audience === here ? screenAfter(screens, here) : here };
}
