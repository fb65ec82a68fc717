/** The master and its layouts: placeholders at their places, and the styles of their texts. */
import { counterFrom } from '../counter.ts';
import type { Theme } from '../scene/theme.ts';
import type { LayoutName } from '../scene/types.ts';
import { attributes, DECLARATION, xml, type Xml } from '../xml.ts';
import { colourMap } from './colour-map.ts';
import { solidFill } from './colour.ts';
import { preset, transform } from './geometry.ts';
import { namespaces } from './namespaces.ts';
import { layouts, type Placeholder } from './placeholders.ts';
import { createRelations } from './relations.ts';
import { rootGroup } from './root-group.ts';
import { layoutNumbers, type Part } from './slide.ts';
import { isBold, slideNumber, themeFaces } from './text.ts';
import { hundredths } from './units.ts';

/** The first number that ids of masters and layouts may have. */
export const FIRST_MASTER_ID = 2_147_483_648;

const layoutNames: Readonly<Record<LayoutName, string>> = {
  content: 'Title and picture',
  quote: 'Quotation',
  title: 'Title slide',
};

/** The master, with both layouts. */
export function writeMaster(theme: Theme): Part {
  const relations = createRelations();
  const ids = Object.values(layoutNumbers).map((number) => ({
    id: FIRST_MASTER_ID + number,
    relation: relations.to('slideLayout', `../slideLayouts/slideLayout${number}.xml`),
  }));
  relations.to('theme', '../theme/theme1.xml');
  const nextId = counterFrom(2);
  const { title, other, source, number } = layouts.content;
  const body = other && {
    ...other,
    name: 'Text',
    mark: attributes({ type: 'body', idx: 1 }),
    box: { x: 96, y: 250, w: 1728, h: 760 },
  };
  const foot = [
    source && { ...source, mark: attributes({ type: 'ftr', sz: 'quarter', idx: 3 }) },
    number && { ...number, mark: attributes({ type: 'sldNum', sz: 'quarter', idx: 4 }) },
  ];
  const content = xml`<p:sldMaster${namespaces}>
<p:cSld><p:bg><p:bgPr>${solidFill('paper', theme)}<a:effectLst/></p:bgPr></p:bg><p:spTree>
${rootGroup}
${[title, body, ...foot].map((one) => one && writeLayoutPlaceholder(nextId(), one, theme))}</p:spTree></p:cSld>
${colourMap}
<p:sldLayoutIdLst>
  ${ids.map(({ id, relation }) => xml`<p:sldLayoutId id="${id}" r:id="${relation}"/>`)}
  </p:sldLayoutIdLst>
<p:txStyles>
<p:titleStyle>${title && level('lvl1pPr', title, theme)}</p:titleStyle>
<p:bodyStyle>${other && level('lvl1pPr', other, theme)}</p:bodyStyle>
<p:otherStyle>${other && level('defPPr', other, theme)}</p:otherStyle>
</p:txStyles>
</p:sldMaster>
`;
  return { content: `${DECLARATION}${content.value}`, relations: relations.file() };
}

/** A layout. */
export function writeLayout(name: LayoutName, theme: Theme): Part {
  const relations = createRelations();
  relations.to('slideMaster', '../slideMasters/slideMaster1.xml');
  const nextId = counterFrom(2);
  const content = xml`<p:sldLayout${namespaces} preserve="1" userDrawn="1">
<p:cSld name="${layoutNames[name]}"><p:spTree>
${rootGroup}
${Object.values(layouts[name]).map((one) => writeLayoutPlaceholder(nextId(), one, theme))}</p:spTree></p:cSld>
<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
</p:sldLayout>
`;
  return { content: `${DECLARATION}${content.value}`, relations: relations.file() };
}

function writeLayoutPlaceholder(id: number, placeholder: Placeholder, theme: Theme): Xml {
  const { name, mark, box } = placeholder;
  const isNumber = name === 'Slide number';
  return xml`<p:sp>
<p:nvSpPr>
    <p:cNvPr id="${id}" name="${name}"/>
    <p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>
    <p:nvPr><p:ph${mark}/></p:nvPr>
  </p:nvSpPr>
<p:spPr>${transform(box)}${preset('rect')}</p:spPr>
<p:txBody>
    <a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr>
    <a:lstStyle>${level('lvl1pPr', placeholder, theme)}</a:lstStyle>
    <a:p>${isNumber ? pageField : xml`<a:r><a:rPr/><a:t>${name}</a:t></a:r>`}</a:p>
  </p:txBody>
</p:sp>
`;
}

const pageField = slideNumber(xml`<a:rPr/>`, '‹#›');
const alignments = { start: 'l', center: 'ctr', end: 'r' } as const;

/** How the text of a placeholder is set. */
function level(element: string, { align, size, weight, colour }: Placeholder, theme: Theme): Xml {
  const paragraph = attributes({
    marL: 0,
    algn: alignments[align],
    defTabSz: 914_400,
    eaLnBrk: 1,
    hangingPunct: 1,
  });
  const letters = attributes({ sz: hundredths(size), b: Number(isBold(weight)), kern: 0 });
  return xml`<a:${element}${paragraph}>
    <a:spcBef><a:spcPts val="0"/></a:spcBef>
    <a:buNone/>
    <a:defRPr${letters}>
      ${solidFill(colour, theme)}
      ${themeFaces(isBold(weight) ? 'major' : 'minor')}
    </a:defRPr>
  </a:${element}>`;
}
