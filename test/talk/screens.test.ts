import { expect, it } from 'vitest';
import { nameOfScreen, screenAfter, shareOut } from '../../src/talk/screens.ts';

const laptop = { label: 'Built-in', left: 0, top: 0, width: 1440, height: 900 };
const projector = { label: 'EPSON', left: 1440, top: 0, width: 1920, height: 1080 };
const monitor = { ...projector, left: -1920 };

it('the audience gets the other screen, and the console stays where it is asked for', () => {
  expect(shareOut([laptop, projector], laptop, null)).toEqual({ audience: projector, console: laptop });
  expect(shareOut([laptop, projector], projector, null)).toEqual({ audience: laptop, console: projector });
});

it('the screen that was chosen before stays the audience’s, from wherever it is asked for', () => {
  const chosen = nameOfScreen(projector);
  const shared = { audience: projector, console: laptop };
  expect(shareOut([laptop, projector], projector, chosen)).toEqual(shared);
  expect(shareOut([laptop, projector], laptop, chosen)).toEqual(shared);
  expect(shareOut([laptop, monitor, projector], laptop, chosen)).toEqual(shared);
});

it('a screen that is not there any more is not waited for', () => {
  expect(shareOut([laptop, projector], laptop, nameOfScreen(monitor)).audience).toBe(projector);
});

it('goes round all screens, and stays on the only one', () => {
  const screens = [monitor, laptop, projector];
  expect(screens.map((screen) => screenAfter(screens, screen))).toEqual([laptop, projector, monitor]);
  expect(screenAfter([laptop], laptop)).toBe(laptop);
});

it('tells two screens of one make apart', () => {
  expect(nameOfScreen(projector)).not.toBe(nameOfScreen(monitor));
});
