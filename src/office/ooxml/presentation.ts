/** The part that holds all slides together, in their order and sections. */
import type { Scene } from '../scene/types.ts';
import { attributes, DECLARATION, xml, type Xml } from '../xml.ts';
import { FIRST_MASTER_ID } from './master.ts';
import { namespaces } from './namespaces.ts';
import { createRelations } from './relations.ts';
import type { Part } from './slide.ts';
import { SLIDE } from './units.ts';

/** The least id that a slide may have. */
const FIRST_SLIDE_ID = 256;

/** Writes it. */
export function writePresentation({ slides, sections }: Scene): Part {
  const relations = createRelations();
  const master = relations.to('slideMaster', 'slideMasters/slideMaster1.xml');
  const hasNotes = slides.some(({ notes }) => notes.length > 0);
  const notesMaster = hasNotes && relations.to('notesMaster', 'notesMasters/notesMaster1.xml');
  const slideIds = slides.map((_, index) => {
    const relation = relations.to('slide', `slides/slide${index + 1}.xml`);
    return xml`<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="${relation}"/>`;
  });
  for (const [kind, file] of [
    ['presProps', 'presProps'],
    ['theme', 'theme/theme1'],
    ['tableStyles', 'tableStyles'],
  ] as const)
    relations.to(kind, `${file}.xml`);
  const content = xml`<p:presentation${namespaces} saveSubsetFonts="1">
<p:sldMasterIdLst><p:sldMasterId id="${FIRST_MASTER_ID}" r:id="${master}"/></p:sldMasterIdLst>
${notesMaster && notesMasterList(notesMaster)}<p:sldIdLst>${slideIds}</p:sldIdLst>
<p:sldSz${attributes({ cx: SLIDE.w, cy: SLIDE.h })}/>
<p:notesSz cx="6858000" cy="9144000"/>
${writeSections(sections)}
</p:presentation>
`;
  return { content: `${DECLARATION}${content.value}`, relations: relations.file() };
}

function notesMasterList(relation: string): Xml {
  return xml`<p:notesMasterIdLst><p:notesMasterId r:id="${relation}"/></p:notesMasterIdLst>
`;
}

const POWERPOINT_2010 = 'http://schemas.microsoft.com/office/powerpoint/2010/main';

function writeSections(sections: Scene['sections']): Xml {
  return xml`<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">
    <p14:sectionLst xmlns:p14="${POWERPOINT_2010}">
${sections.map(({ title, slides }, index) => {
  const ids = slides.map((slide) => xml`<p14:sldId id="${FIRST_SLIDE_ID + slide}"/>`);
  return xml`<p14:section name="${title}" id="${sectionId(index + 1)}">
    <p14:sldIdLst>${ids}</p14:sldIdLst>
  </p14:section>
`;
})}</p14:sectionLst></p:ext></p:extLst>`;
}

/** Counted, so that the same deck gives the same file. */
function sectionId(number: number): string {
  return `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}
