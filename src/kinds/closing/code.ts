/** A QR code as one path: every row of modules in stretches. */
import qrcode from 'qrcode-generator';
import { round } from '../../board/shape.ts';

/** A code for an address, in a square. */
export function drawCode(
  address: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): string {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const at = (index: number): number => round((index * size) / count);
  return Array.from({ length: count }, (_, row) =>
    stretchesOf(count, (column) => code.isDark(row, column)).map(
      ([from, to]) => `M${x + at(from)} ${y + at(row)}H${x + at(to)}V${y + at(row + 1)}H${x + at(from)}z`,
    ),
  )
    .flat()
    .join('');
}

/** The stretches of dark modules in a row, each by where it begins and ends. */
function stretchesOf(count: number, isDark: (index: number) => boolean): Array<readonly [number, number]> {
  const ends = Array.from({ length: count + 1 }, (_, index) => index).filter(
    (index) => (index < count && isDark(index)) !== (index > 0 && isDark(index - 1)),
  );
  return ends.flatMap((from, index) => (index % 2 === 0 ? [[from, ends[index + 1] ?? count] as const] : []));
}
