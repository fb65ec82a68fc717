/** The namespaces of OpenDocument. */
import { attributes } from '../xml.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

/** As attributes of the root of a part, with the version of the format. */
export const namespaces = attributes({
  'xmlns:office': `${OASIS}:office:1.0`,
  'xmlns:style': `${OASIS}:style:1.0`,
  'xmlns:text': `${OASIS}:text:1.0`,
  'xmlns:table': `${OASIS}:table:1.0`,
  'xmlns:draw': `${OASIS}:drawing:1.0`,
  'xmlns:presentation': `${OASIS}:presentation:1.0`,
  'xmlns:svg': `${OASIS}:svg-compatible:1.0`,
  'xmlns:fo': `${OASIS}:xsl-fo-compatible:1.0`,
  'xmlns:smil': `${OASIS}:smil-compatible:1.0`,
  'xmlns:anim': `${OASIS}:animation:1.0`,
  'xmlns:script': `${OASIS}:script:1.0`,
  'xmlns:meta': `${OASIS}:meta:1.0`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dom': 'http://www.w3.org/2001/xml-events',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:loext': 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
  'office:version': '1.3',
});
