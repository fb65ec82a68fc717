/** What the file says of itself, and the parts that every file has. */
import type { Scene } from '../scene/types.ts';
import { languageRecords } from '../../text/language.ts';
import { attributes, DECLARATION, xml } from '../xml.ts';
import { namespaces } from './namespaces.ts';
import { createRelations } from './relations.ts';
import { PLAIN_STYLE } from './table.ts';

const core = attributes({
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
});

/** The properties that a person reads. */
export function writeCore({ title, subject, author, date, language }: Scene): string {
  const day = `${date}T00:00:00Z`;
  return `${DECLARATION}${
    xml`<cp:coreProperties${core}>
<dc:title>${title}</dc:title>
<dc:subject>${subject}</dc:subject>
<dc:creator>${author}</dc:creator>
<cp:lastModifiedBy>${author}</cp:lastModifiedBy>
<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>
<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>
<dc:language>${languageRecords[language].culture}</dc:language>
</cp:coreProperties>
`.value
  }`;
}

/** The properties that programs read. */
export function writeApp({ slides }: Scene): string {
  const notes = slides.filter((slide) => slide.notes.length > 0).length;
  return `${DECLARATION}${
    xml`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
<PresentationFormat>Widescreen</PresentationFormat>
<Slides>${slides.length}</Slides>
<Notes>${notes}</Notes>
</Properties>
`.value
  }`;
}

/** The relations of the whole file. */
export function writeRootRelations(): string {
  const relations = createRelations();
  relations.to('officeDocument', 'ppt/presentation.xml');
  relations.to(
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  );
  relations.to('extended-properties', 'docProps/app.xml');
  return relations.file();
}

/** How it is presented: as usual. */
export const presentationProperties = `${DECLARATION}${xml`<p:presentationPr${namespaces}/>\n`.value}`;

/** Table styles: the one without lines that programs have themselves. */
export const tableStyles = `${DECLARATION}${
  xml`<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${PLAIN_STYLE}"/>\n`
    .value
}`;

const APPLICATION = 'application/vnd.openxmlformats-officedocument';

/** What each part is, by its path. */
const types: ReadonlyArray<readonly [pattern: RegExp, type: string]> = [
  [/^ppt\/presentation\.xml$/u, `${APPLICATION}.presentationml.presentation.main+xml`],
  [/^ppt\/slides\/[^/]*\.xml$/u, `${APPLICATION}.presentationml.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]*\.xml$/u, `${APPLICATION}.presentationml.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]*\.xml$/u, `${APPLICATION}.presentationml.slideMaster+xml`],
  [/^ppt\/notesSlides\/[^/]*\.xml$/u, `${APPLICATION}.presentationml.notesSlide+xml`],
  [/^ppt\/notesMasters\/[^/]*\.xml$/u, `${APPLICATION}.presentationml.notesMaster+xml`],
  [/^ppt\/theme\/[^/]*\.xml$/u, `${APPLICATION}.theme+xml`],
  [/^ppt\/presProps\.xml$/u, `${APPLICATION}.presentationml.presProps+xml`],
  [/^ppt\/tableStyles\.xml$/u, `${APPLICATION}.presentationml.tableStyles+xml`],
  [/^docProps\/core\.xml$/u, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/u, `${APPLICATION}.extended-properties+xml`],
];

/** The list of all parts with what they are. */
export function writeContentTypes(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = types.find(([pattern]) => pattern.test(path))?.[1];
    return type ? [xml`<Override PartName="/${path}" ContentType="${type}"/>\n`] : [];
  });
  const endings = new Set(paths.flatMap((path) => /^ppt\/media\/.*\.(\w+)$/u.exec(path)?.[1] ?? []));
  const images = [...endings].map(
    (ending) => xml`<Default Extension="${ending}" ContentType="image/${ending}"/>\n`,
  );
  return `${DECLARATION}${
    xml`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
${images}${overrides}</Types>
`.value
  }`;
}
