/** Rules about the document as a whole. */
import type { UaFile, UaRule } from '../model.ts';

const PART = /<(\w+):part\b[^>]*>\s*([^<]*?)\s*<|\b(\w+):part\s*=\s*["']([^"']*)/u;
const TITLE = /<dc:title\b[^>]*>(?:\s|<rdf:[^>]*>)*[^\s<]/u;
const TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*$/u;

/** A rule that the document keeps or breaks once. */
const once = (id: string, says: string, isKept: (file: UaFile) => boolean): UaRule => ({
  id,
  says,
  find: (file) => (isKept(file) ? [] : ['document']),
});

export const documentRules: readonly UaRule[] = [
  once(
    '5-1',
    'The metadata holds the mark of PDF/UA.',
    ({ metadata = '' }) => metadata.includes('http://www.aiim.org/pdfua/ns/id/') && PART.test(metadata),
  ),
  once('5-2', 'The mark names part 1 of the standard.', ({ metadata = '' }) => {
    const found = PART.exec(metadata);
    return !found || (found[2] ?? found[4]) === '1';
  }),
  once('5-3', 'The mark bears the prefix pdfuaid.', ({ metadata = '' }) => {
    const found = PART.exec(metadata);
    return !found || (found[1] ?? found[3]) === 'pdfuaid';
  }),
  once('6.1-1', 'The file begins with %PDF-1.n, n from 0 to 7.', ({ header }) =>
    /^%PDF-1\.[0-7]$/u.test(header),
  ),
  once('6.2-1', 'The document says that it is tagged.', ({ isMarked }) => isMarked),
  once('7.1-4', 'The tags are not said to be suspect.', ({ isSuspect }) => !isSuspect),
  once('7.1-8', 'The document has metadata as XMP.', ({ metadata }) => metadata !== undefined),
  once(
    '7.1-9',
    'The metadata holds a title.',
    ({ metadata }) => metadata === undefined || TITLE.test(metadata),
  ),
  once('7.1-10', 'The window shows the title of the document.', ({ showsTitle }) => showsTitle),
  once('7.1-11', 'The document has a structure tree.', ({ hasStructTree }) => hasStructTree),
  once(
    '7.2-2',
    'The language of the outline is known.',
    ({ hasOutline, language }) => !hasOutline || language !== undefined,
  ),
  {
    id: '7.2-29',
    says: 'Every language is named by a language tag.',
    find: ({ language, elements }) => [
      ...(language === undefined || TAG.test(language) ? [] : [`document: “${language}”`]),
      ...elements.flatMap((element) =>
        element.language === undefined || TAG.test(element.language) ? [] : [element.place],
      ),
    ],
  },
  once(
    '7.2-33',
    'The language of the metadata is known.',
    ({ metadata = '', language }) => !metadata.includes('x-default') || language !== undefined,
  ),
];
