/** A QR code as one path: every row of modules in stretches. */
import createCode from 'qrcode-generator';
import { round } from '../../board/shape.ts';

/** Modules around a code that stay light, without which cameras do not find it. */
const QUIET = 4;

/** A code for an address, with what stays light around it, in a square. */
export function drawCode(
  address: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): string {
  const code = createCode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const at = (start: number, index: number): number =>
    round(start + ((index + QUIET) * size) / (count + 2 * QUIET));
  return Array.from({ length: count }, (_, row) =>
    stretchesOf(count, (column) => code.isDark(row, column))
      .map(([from, to]) => `M${at(x, from)} ${at(y, row)}H${at(x, to)}V${at(y, row + 1)}H${at(x, from)}z`)
      .join(''),
  ).join('');
}

/** The stretches of dark modules in a row, each by where it begins and ends. */
function stretchesOf(count: number, isDark: (index: number) => boolean): Array<readonly [number, number]> {
  const ends = Array.from({ length: count + 1 }, (_, index) => index).filter(
    (index) => (index < count && isDark(index)) !== (index > 0 && isDark(index - 1)),
  );
  return ends.flatMap((from, index) => (index % 2 === 0 ? [[from, ends[index + 1] ?? count] as const] : []));
}
