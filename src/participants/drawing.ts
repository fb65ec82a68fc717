/** Numbers, letters and boxes as drawings write them. */
import { attributes, html, type Content, type Html } from '../markup/html.ts';
import { view } from './layout/sizes.ts';

/** Letters are filled, where all else is lines: also without a sheet. */
export const lettering = attributes({ fill: 'currentColor', stroke: 'none' });

/** The baseline of a text whose middle is at a height. */
export function baseline(middle: number, size: number): number {
  return round(middle + 0.36 * size);
}

/** To a tenth: nobody sees less, and the page stays small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A box by its middle. */
export function box(
  className: string,
  { x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
  radius: number,
): Html {
  return html`<rect class="${className}" x="${round(x - width / 2)}" y="${round(y - height / 2)}"
    ${attributes({ width: round(width), height: round(height), rx: radius })}/>`;
}

/** Text by the middle of its letters. */
export function letters(
  className: string,
  { x, y, size }: Readonly<Record<'x' | 'y' | 'size', number>>,
  text: Content,
  anchor?: 'start' | 'end',
): Html {
  return html`<text${lettering}${attributes({ 'text-anchor': anchor })} class="${className}" x="${round(x)}" y="${baseline(y, size)}" font-size="${size}">
    ${text}</text>`;
}

/** Words in a pill. */
export function pill(
  className: string,
  { x, y, width, text }: { x: number; y: number; width: number; text: string },
  { height, size }: { readonly height: number; readonly size: number },
): Html {
  return html`${box('d-pill', { x, y, width, height }, height / 2)}${letters(className, { x, y, size }, text)}`;
}

/** What names and describes a drawing, by id. */
export interface Labels {
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** A drawing of the whole picture. */
export function drawing(className: string, { labelledBy, describedBy }: Labels, content: Content): Html {
  const { x, y, width, height } = view;
  const marks = attributes({
    class: className,
    viewBox: `${x} ${y} ${width} ${height}`,
    fill: 'none',
    stroke: 'currentColor',
    'text-anchor': 'middle',
    role: 'graphics-document',
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
  });
  return html`<svg${marks}>
${content}</svg>`;
}
