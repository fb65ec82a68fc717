/** XML is written with the template that escapes HTML: what is put into it is text, in both alike. */
export { attributes, html as xml, type Html as Xml } from '../markup/html.ts';

/** What every XML file begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
