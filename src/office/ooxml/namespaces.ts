/** The namespaces of a part of a presentation. */
import { attributes } from '../xml.ts';

/** As attributes of its root. */
export const namespaces = attributes({
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
});
