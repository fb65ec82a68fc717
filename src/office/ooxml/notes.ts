/** Notes pages: the slide, and under it what is said. */
import { languageRecords, otherThan } from '../../text/language.ts';
import type { Scene, SceneSlide } from '../scene/types.ts';
import type { Box } from '../../board/types.ts';
import { DECLARATION, xml, type Xml } from '../xml.ts';
import { colourMap } from './colour-map.ts';
import { preset, transform } from './geometry.ts';
import { namespaces } from './namespaces.ts';
import { createRelations } from './relations.ts';
import { rootGroup } from './root-group.ts';
import type { Part } from './slide.ts';
import { themeFaces } from './text.ts';

/** Where both stand on a page of 1080 × 1440 pixels. */
const places = {
  slide: { x: 96, y: 108, w: 888, h: 500 },
  text: { x: 96, y: 668, w: 888, h: 680 },
} as const;

/** The master of notes pages. */
export function writeNotesMaster(): Part {
  const relations = createRelations();
  relations.to('theme', '../theme/theme2.xml');
  const content = xml`<p:notesMaster${namespaces}>
<p:cSld>
    <p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>
    <p:spTree>
${rootGroup}
${slideImage(places.slide)}
${notesText(places.text, xml`<a:p><a:endParaRPr/></a:p>`)}
</p:spTree></p:cSld>
${colourMap}
<p:notesStyle>
    <a:lvl1pPr marL="0" algn="l">
      <a:spcAft><a:spcPts val="600"/></a:spcAft>
      <a:defRPr sz="1200">
        <a:solidFill><a:schemeClr val="tx1"/></a:solidFill>
        ${themeFaces('minor')}
      </a:defRPr>
    </a:lvl1pPr>
  </p:notesStyle>
</p:notesMaster>
`;
  return { content: `${DECLARATION}${content.value}`, relations: relations.file() };
}

/** The notes of a slide, a paragraph for what is said before the first press and one for each press. */
export function writeNotes({ notes }: SceneSlide, number: number, { language }: Scene): Part {
  const relations = createRelations();
  relations.to('notesMaster', '../notesMasters/notesMaster1.xml');
  relations.to('slide', `../slides/slide${number}.xml`);
  const [lang, altLang] = [language, otherThan(language)].map((one) => languageRecords[one].culture);
  const paragraphs = notes.map(
    (text) => xml`<a:p><a:r>
      <a:rPr lang="${lang}" altLang="${altLang}">${themeFaces('minor')}</a:rPr>
      <a:t>${text}</a:t>
    </a:r></a:p>
`,
  );
  const content = xml`<p:notes${namespaces}>
<p:cSld><p:spTree>
${rootGroup}
${slideImage()}
${notesText(undefined, xml`${paragraphs}`)}
</p:spTree></p:cSld>
<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
</p:notes>
`;
  return { content: `${DECLARATION}${content.value}`, relations: relations.file() };
}

function slideImage(box?: Box): Xml {
  return xml`<p:sp>
    <p:nvSpPr>
      <p:cNvPr id="2" name="Slide"/>
      <p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>
      <p:nvPr><p:ph type="sldImg"/></p:nvPr>
    </p:nvSpPr>
    ${rectangle(box)}
  </p:sp>`;
}

function notesText(box: Box | undefined, paragraphs: Xml): Xml {
  return xml`<p:sp>
    <p:nvSpPr>
      <p:cNvPr id="3" name="Notes"/>
      <p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>
      <p:nvPr><p:ph type="body" idx="1"/></p:nvPr>
    </p:nvSpPr>
    ${rectangle(box)}
    <p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody>
  </p:sp>`;
}

/** On a notes page the place is the master's. */
function rectangle(box: Box | undefined): Xml {
  return xml`<p:spPr>${box && [transform(box), preset('rect')]}</p:spPr>`;
}
