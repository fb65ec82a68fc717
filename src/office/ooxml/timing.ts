/** Steps as clicks: with each, the objects of a step appear. */
import { counterFrom } from '../counter.ts';
import { attributes, xml, type Xml } from '../xml.ts';
import type { Written } from './writing.ts';

/** The clicks of a slide; nothing where all is there from the start. */
export function writeTiming(objects: readonly Written[]): Xml {
  const later = objects.filter(({ step }) => step > 0);
  if (later.length === 0) return xml``;
  const steps = [...new Set(later.map(({ step }) => step))].toSorted((a, b) => a - b);
  const nextId = counterFrom(3);
  const clicks = steps.map((wanted) =>
    writeClick(
      later.filter(({ step }) => step === wanted),
      nextId,
    ),
  );
  return xml`<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst>
<p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>
${clicks}</p:childTnLst></p:cTn>
<p:prevCondLst><p:cond evt="onPrev" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:prevCondLst>
<p:nextCondLst><p:cond evt="onNext" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:nextCondLst></p:seq>
</p:childTnLst></p:cTn></p:par></p:tnLst>
${writeBuilds(later)}</p:timing>
`;
}

function writeClick(objects: readonly Written[], nextId: () => number): Xml {
  const [outer, inner] = [nextId(), nextId()];
  const effects = objects.map((object, index) =>
    writeEffect(object, index === 0 ? 'clickEffect' : 'withEffect', nextId),
  );
  return xml`<p:par><p:cTn id="${outer}" fill="hold">
    <p:stCondLst><p:cond delay="indefinite"/></p:stCondLst>
    <p:childTnLst>
<p:par><p:cTn id="${inner}" fill="hold">
    ${begins}
    <p:childTnLst>
${effects}</p:childTnLst></p:cTn></p:par>
</p:childTnLst></p:cTn></p:par>
`;
}

function writeEffect({ id, isShape }: Written, node: string, nextId: () => number): Xml {
  const [effect, change] = [nextId(), nextId()];
  const appears = attributes({
    id: effect,
    presetID: 1,
    presetClass: 'entr',
    presetSubtype: 0,
    fill: 'hold',
    grpId: isShape && 0,
    nodeType: node,
  });
  return xml`<p:par><p:cTn${appears}>
    ${begins}
    <p:childTnLst><p:set>
      <p:cBhvr>
        <p:cTn id="${change}" dur="1" fill="hold">${begins}</p:cTn>
        <p:tgtEl><p:spTgt spid="${id}"/></p:tgtEl>
        <p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst>
      </p:cBhvr>
      <p:to><p:strVal val="visible"/></p:to>
    </p:set></p:childTnLst>
  </p:cTn></p:par>
`;
}

/** At once. */
const begins = xml`<p:stCondLst><p:cond delay="0"/></p:stCondLst>`;

/** A shape appears as a whole, its text with it. */
function writeBuilds(objects: readonly Written[]): Xml {
  const shapes = objects.filter(({ isShape }) => isShape);
  if (shapes.length === 0) return xml``;
  return xml`<p:bldLst>${shapes.map(({ id }) => xml`<p:bldP spid="${id}" grpId="0" animBg="1"/>`)}</p:bldLst>
`;
}
