/** The field for the time at which the talk has to be over. */
import { queryConsole, showMessage } from './console-page.ts';
import { nextTime } from '../../../talk/time-of-day.ts';
import { clockText } from '../../../talk/time-text.ts';

/** Calls back with what was filled in; `null` where nothing was. */
export function endField(change: (endAt: number | null) => void): { show(endAt: number | null): void } {
  const input = queryConsole<HTMLInputElement>('#speaker-end');
  let shown = '';
  const isWrong = (): boolean => input.getAttribute('aria-invalid') === 'true';
  const mark = (wrong: boolean): void => {
    input.setAttribute('aria-invalid', String(wrong));
    showMessage(queryConsole('.end'), ['end-wrong'], wrong ? 'end-wrong' : undefined);
  };
  input.addEventListener('change', () => {
    const typed = input.value.trim();
    const endAt = typed === '' ? null : nextTime(typed, Date.now());
    mark(endAt === undefined);
    if (endAt !== undefined) change(endAt);
  });
  // A new time takes the old one's place, as with Tab.
  input.addEventListener('click', () => input.select());
  // Whoever is done with the field wants the talk's keys back at once.
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') {
      input.value = shown;
      mark(false);
    }
    if (key === 'Enter' || key === 'Escape') input.blur();
    if (isWrong()) input.select();
  });
  return {
    show(endAt) {
      shown = endAt === null ? '' : clockText(endAt, false);
      if (document.activeElement !== input && !isWrong()) input.value = shown;
    },
  };
}
