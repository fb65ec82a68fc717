import { attributes, xml } from '../xml.ts';

/** How slides and notes name the colours of the theme. */
export const colourMap = xml`<p:clrMap${attributes({
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
})}/>`;
