/** Colours as those of the theme, so that another theme colours them anew. */
import { channels, type Colour, type Theme, type ThemeColour } from '../scene/theme.ts';
import { xml, type Xml } from '../xml.ts';

/** Where the theme has each colour. */
export const slots: Readonly<Record<ThemeColour, string>> = {
  paper: 'lt1',
  ink: 'dk1',
  'ink-2': 'dk2',
  'joint-tint': 'lt2',
  left: 'accent1',
  right: 'accent2',
  'left-tint': 'accent3',
  'right-tint': 'accent4',
  rule: 'accent5',
  hairline: 'accent6',
};

/** How opaque a pale line is, in thousandths of a per cent. */
const PALE = 41_000;

/** How slides name the colours of text and ground, which a master may swap. */
const mapped: Readonly<Record<string, string>> = { lt1: 'bg1', dk1: 'tx1', lt2: 'bg2', dk2: 'tx2' };

/** A filling of a colour. */
export function solidFill(colour: Colour, theme: Theme): Xml {
  return xml`<a:solidFill>${schemeColour(colour, theme)}</a:solidFill>`;
}

function schemeColour(colour: Colour, theme: Theme): Xml {
  switch (colour) {
    case 'left-text':
    case 'right-text': {
      const side = colour === 'left-text' ? 'left' : 'right';
      const share = Math.round((lightness(theme[colour]) / lightness(theme[side])) * 100_000);
      return share === 100_000
        ? named(side)
        : xml`<a:schemeClr val="${slots[side]}"><a:lumMod val="${share}"/></a:schemeClr>`;
    }
    case 'left-pale':
    case 'right-pale':
      return xml`<a:schemeClr val="${slots[colour === 'left-pale' ? 'left' : 'right']}">
        <a:alpha val="${PALE}"/>
      </a:schemeClr>`;
    default:
      return named(colour);
  }
}

function named(colour: ThemeColour): Xml {
  const slot = slots[colour];
  return xml`<a:schemeClr val="${mapped[slot] ?? slot}"/>`;
}

/** As HSL has it, from 0 to 255. */
function lightness(colour: string): number {
  const all = channels(colour);
  return Math.max(1, (Math.max(...all) + Math.min(...all)) / 2);
}
