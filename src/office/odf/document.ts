/** What the file is, what it says of itself, and what it holds. */
import type { Scene } from '../scene/types.ts';
import { languageRecords } from '../../text/language.ts';
import { attributes, DECLARATION, xml } from '../xml.ts';
import { namespaces } from './namespaces.ts';

/** The type of the whole file. */
export const MIMETYPE = 'application/vnd.oasis.opendocument.presentation';

/** The folder of pictures. */
export const PICTURES = 'Pictures';

/** What a person reads of it. */
export function writeMeta({ title, subject, author, date, language }: Scene): string {
  const day = `${date}T00:00:00`;
  return `${DECLARATION}${
    xml`<office:document-meta${namespaces}>
<office:meta>
<dc:title>${title}</dc:title>
<dc:subject>${subject}</dc:subject>
<meta:initial-creator>${author}</meta:initial-creator>
<dc:creator>${author}</dc:creator>
<meta:creation-date>${day}</meta:creation-date>
<dc:date>${day}</dc:date>
<dc:language>${languageRecords[language].culture}</dc:language>
</office:meta>
</office:document-meta>
`.value
  }`;
}

const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';

/** The list of all parts. */
export function writeManifest(
  parts: ReadonlyArray<{ readonly path: string; readonly type: string }>,
): string {
  return `${DECLARATION}${
    xml`<manifest:manifest xmlns:manifest="${MANIFEST}" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIMETYPE}"/>
${parts.map(({ path, type }) => {
  const entry = attributes({ 'manifest:full-path': path, 'manifest:media-type': type });
  return xml`<manifest:file-entry${entry}/>\n`;
})}</manifest:manifest>
`.value
  }`;
}
