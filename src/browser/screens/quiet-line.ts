/** A line at the edge of the window that says what to do next, and goes away by itself. */
import { handle } from '../actions.ts';
import { query, root } from '../page.ts';

const lines = [
  'drag',
  'press',
  'no-full-screen',
  'no-console',
  'no-slide',
  'no-slide-here',
  'no-step',
  'no-setting',
  'click-audience',
  'drag-audience',
] as const;

/** What a line says. Each stands in the page of its window. */
export type QuietLine = (typeof lines)[number];

/** Long enough to drag a window by. */
const STAYS = 20_000;

let timer = 0;

let isShown = false;

/** Shows a line in the place of the one before. */
export function sayInLine(line: QuietLine): void {
  show(line);
  timer = window.setTimeout(endLine, STAYS);
}

/** Says that the address names no slide, until somebody moves or goes the way back that is offered. */
export function offerWayBack(isRunning: boolean, back: () => void): void {
  handle({
    'way-back': () => {
      endLine();
      back();
    },
  });
  show(isRunning ? 'no-slide-here' : 'no-slide');
}

/** Takes the line away: what it asks for is done, or the talk goes on without. */
export function endLine(): void {
  show(undefined);
}

function show(line: QuietLine | undefined): void {
  clearTimeout(timer);
  // At every move, which is no moment to search the page.
  if (!isShown && line === undefined) return;
  isShown = line !== undefined;
  const strip = query('speaker' in root.dataset ? '.console .quiet-line' : 'body > .quiet-line');
  strip.hidden = line === undefined;
  for (const message of strip.querySelectorAll<HTMLElement>('[data-message]'))
    message.hidden = message.dataset['message'] !== line;
}
