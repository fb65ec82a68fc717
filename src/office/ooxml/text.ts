/** Text whose lines end where they were set to end. */
import { languageRecords, otherThan } from '../../text/language.ts';
import { spareAbove } from '../scene/line-heights.ts';
import type { Paragraph, Run, TextBody } from '../scene/types.ts';
import { attributes, xml, type Xml } from '../xml.ts';
import { solidFill } from './colour.ts';
import { extension, leadsTo } from './properties.ts';
import { emu, hundredths } from './units.ts';
import type { Writing } from './writing.ts';

/** What runs have from the placeholder that they stand in. */
export type Style = Pick<Run, 'size' | 'weight' | 'colour'>;

/** LibreOffice's for this format, whatever the face; those of PowerPoint's faces are a little more. */
const lineHeights = { natural: 1.2, even: 1.264 } as const;

const alignments = { start: 'l', center: 'ctr', end: 'r' } as const;

/** The text of a shape, in the middle of its height; it neither wraps nor shrinks. */
export function textBody(text: TextBody, writing: Writing): Xml {
  return xml`<p:txBody>
<a:bodyPr${bodyRoom(text)}><a:noAutofit/></a:bodyPr>
<a:lstStyle/>
${text.paragraphs.map((paragraph) => writeParagraph(paragraph, writing))}</p:txBody>`;
}

/** The room of a text, as attributes. */
export function bodyRoom(
  { lower: asked, paragraphs: [first] }: TextBody,
  wrap: 'none' | 'square' = 'none',
): Xml {
  const lower = asked + (first ? spareAbove(first, lineHeights) : 0);
  return attributes({
    wrap,
    lIns: 0,
    tIns: emu(Math.max(0, lower)),
    rIns: 0,
    bIns: emu(Math.max(0, -lower)),
    anchor: 'ctr',
  });
}

/** A paragraph; in a placeholder it says only what differs from that. */
export function writeParagraph(
  { lines, align, pitch, tabs = [] }: Paragraph,
  writing: Writing,
  style?: Style,
): Xml {
  const spacing = pitch !== undefined && xml`<a:lnSpc><a:spcPts val="${hundredths(pitch)}"/></a:lnSpc>`;
  const stops = tabs.map((at) => xml`<a:tab pos="${emu(at)}" algn="l"/>`);
  return xml`<a:p>
    <a:pPr${attributes({ algn: style ? undefined : alignments[align] })}>
      ${spacing}
      ${stops.length > 0 && xml`<a:tabLst>${stops}</a:tabLst>`}
    </a:pPr>
    ${lines.map((runs, index) => [
      index > 0 && writeBreak(runs, writing, style),
      runs.map((run) => writeRun(run, writing, style)),
    ])}
  </a:p>
`;
}

/** Set like the line that it begins: LibreOffice takes a link before it for as large as the break. */
function writeBreak([run]: readonly Run[], writing: Writing, style: Style | undefined): Xml {
  return xml`<a:br>${run && runProperties({ ...run, link: undefined }, writing, style)}</a:br>`;
}

/** A line that holds no text, and takes no room. */
export const emptyParagraph = xml`<a:p><a:endParaRPr sz="100"/></a:p>`;

function writeRun(run: Run, writing: Writing, style: Style | undefined): Xml {
  const properties = runProperties(run, writing, style);
  if (run.isNumber) return slideNumber(properties, run.text);
  return xml`<a:r>${properties}<a:t>${run.text}</a:t></a:r>`;
}

/** The number of a slide, which programs count anew. */
export function slideNumber(properties: Xml, shown: string): Xml {
  return xml`<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">
    ${properties}
    <a:t>${shown}</a:t>
  </a:fld>`;
}

/**
 * Every run says its language and its faces: without a Latin face of its own an apostrophe is set as wide as a Chinese
 * sign.
 */
function runProperties(
  { size, weight, colour, language, link }: Run,
  writing: Writing,
  style: Style | undefined,
): Xml {
  const values = attributes({
    lang: languageRecords[language].culture,
    altLang: languageRecords[otherThan(language)].culture,
    sz: size === style?.size ? undefined : hundredths(size),
    // LibreOffice underlines a link unless that is said; PowerPoint does so anyway.
    u: link && 'none',
    b: style && isBold(weight) === isBold(style.weight) ? undefined : Number(isBold(weight)),
  });
  return xml`<a:rPr${values}>
    ${colour !== style?.colour && solidFill(colour, writing.theme)}
    ${themeFaces(style ? 'major' : 'minor')}
    ${link && leadsTo(link, writing, ownColour)}
  </a:rPr>`;
}

/** The faces of the theme have no weight between both. */
export function isBold(weight: Run['weight']): boolean {
  return weight === 700;
}

/** The faces of the theme, for headlines or for all else. */
export function themeFaces(kind: 'major' | 'minor'): Xml {
  const name = kind === 'major' ? 'mj' : 'mn';
  return xml`<a:latin typeface="+${name}-lt"/><a:ea typeface="+${name}-ea"/>`;
}

/** A link in a text keeps the colour of its text. */
const ownColour = extension(
  '{A12FA001-AC4F-418D-AE19-62706E023703}',
  xml`<ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/>`,
);
