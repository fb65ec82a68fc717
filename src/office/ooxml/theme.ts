/** The theme: the deck's colours, the sides' first among the accents, and its faces. */
import type { Theme, ThemeColour } from '../scene/theme.ts';
import { attributes, DECLARATION, xml, type Xml } from '../xml.ts';
import { slots } from './colour.ts';

/** Faces that office programs have on every system; nothing is embedded. */
const [LATIN, HAN] = ['Calibri', 'Microsoft JhengHei'] as const;

/** In the order of the schema. */
const order = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** Writes the theme. */
export function writeTheme(theme: Theme, name: string): string {
  const colourIn = new Map(
    Object.entries(slots).map(([colour, slot]) => [slot, theme[colour as ThemeColour]]),
  );
  const colour = (slot: string, value = ''): Xml =>
    xml`<a:${slot}><a:srgbClr val="${value.slice(1).toUpperCase()}"/></a:${slot}>`;
  const content = xml`<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"${attributes({ name })}>
<a:themeElements>
<a:clrScheme${attributes({ name })}>
${order.map((slot) => colour(slot, colourIn.get(slot)))}
  ${colour('hlink', theme.ink)}
  ${colour('folHlink', theme['ink-2'])}
</a:clrScheme>
<a:fontScheme${attributes({ name })}>${faces('majorFont')}${faces('minorFont')}</a:fontScheme>
${formats}
</a:themeElements>
</a:theme>
`;
  return `${DECLARATION}${content.value}`;
}

function faces(element: string): Xml {
  return xml`<a:${element}>
    <a:latin typeface="${LATIN}"/>
    <a:ea typeface="${HAN}"/>
    <a:cs typeface=""/>
    <a:font script="Hant" typeface="${HAN}"/>
  </a:${element}>`;
}

const fill = xml`<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
const line = xml`<a:ln w="6350">${fill}<a:prstDash val="solid"/></a:ln>`;
const effect = xml`<a:effectStyle><a:effectLst/></a:effectStyle>`;

/** Plain ones: a theme has to have three of each. */
const formats = xml`<a:fmtScheme name="Plain">
<a:fillStyleLst>${fill}${fill}${fill}</a:fillStyleLst>
<a:lnStyleLst>${line}${line}${line}</a:lnStyleLst>
<a:effectStyleLst>${effect}${effect}${effect}</a:effectStyleLst>
<a:bgFillStyleLst>${fill}${fill}${fill}</a:bgFillStyleLst>
</a:fmtScheme>`;
