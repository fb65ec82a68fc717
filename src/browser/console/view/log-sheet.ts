/** The log of a run: planned against actual, slide by slide; to look at, to export and to print. */
import { handle } from '../../actions.ts';
import { headlineOf, talkSlides } from '../../talk-in-page.ts';
import { ownWords, queryConsole } from './console-page.ts';
import { toCsv, type LogLine } from '../../../talk/rehearsal.ts';
import type { Timing } from '../talk/timing.ts';
import { clockText } from '../../../talk/time-text.ts';

/** Opens with its key. */
export function useLogSheet(timing: Timing): void {
  const sheet = queryConsole<HTMLDialogElement>('dialog.log');
  const choice = queryConsole<HTMLSelectElement>('#speaker-run');
  const lines = (): readonly LogLine[] =>
    linesOf(timing.savedRuns()[Number(choice.value || Number.NaN)]?.spent ?? timing.thisRun());
  const fill = (): void => fillTable(lines());
  choice.addEventListener('change', fill);
  handle({
    log: () => {
      if (sheet.open) return;
      const thisRun = new Option(ownWords(queryConsole('[data-option="this-run"]')), '');
      const saved = timing.savedRuns().map(({ endedAt }, index) => {
        const date = new Date(endedAt);
        const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
        return new Option(`${day} ${clockText(endedAt, false)}`, String(index));
      });
      choice.replaceChildren(thisRun, ...saved);
      fill();
      sheet.showModal();
    },
    csv: () => {
      const titles = [...sheet.querySelectorAll('thead th')].map(ownWords);
      save(new Blob([toCsv(titles, lines())], { type: 'text/csv;charset=utf-8' }), 'rehearsal.csv');
    },
    print: () => window.print(),
  });
}

function linesOf(spent: Readonly<Record<string, number>>): readonly LogLine[] {
  return talkSlides
    .filter(({ id, backup }) => !backup || (spent[id] ?? 0) > 0)
    .map(({ id, number, seconds }) => ({
      number,
      headline: ownWords(headlineOf(id)),
      planned: seconds,
      actual: Math.round((spent[id] ?? 0) / 1000),
    }));
}

function fillTable(lines: readonly LogLine[]): void {
  const row = ({ number, headline, planned, actual }: LogLine): HTMLTableRowElement => {
    const line = document.createElement('tr');
    for (const text of [number, headline, planned, actual, signed(actual - planned)])
      line.insertCell().textContent = String(text);
    return line;
  };
  queryConsole('dialog.log tbody').replaceChildren(...lines.map(row));
  const planned = lines.reduce((sum, line) => sum + line.planned, 0);
  const actual = lines.reduce((sum, line) => sum + line.actual, 0);
  const totals = [String(planned), String(actual), signed(actual - planned)];
  for (const [index, cell] of [...queryConsole('dialog.log tfoot').querySelectorAll('td')].entries())
    cell.textContent = totals[index] ?? '';
}

function signed(seconds: number): string {
  return seconds > 0 ? `+${seconds}` : seconds < 0 ? `−${-seconds}` : '0';
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
