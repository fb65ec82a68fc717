/** Rules about annotations. */
import type { UaAnnotation, UaFile, UaRule } from '../model.ts';

export const annotationRules: readonly UaRule[] = [
  {
    id: '7.2-24',
    says: 'The language of every description is known.',
    find: (file) =>
      placesOf(
        file,
        ({ contents, element }) =>
          contents !== undefined && !element?.language && file.language === undefined,
      ),
  },
  {
    id: '7.18.1-1',
    says: 'Every annotation that is no link stands within Annot.',
    find: (file) =>
      placesOf(
        file,
        ({ subtype, element }) =>
          !['Link', 'Widget', 'PrinterMark'].includes(subtype) && element?.standard !== 'Annot',
      ),
  },
  {
    id: '7.18.1-2',
    says: 'Every annotation is described, by itself or by its element.',
    find: (file) =>
      placesOf(file, ({ subtype, contents, element }) => subtype !== 'Widget' && !contents && !element?.alt),
  },
  {
    id: '7.18.3-1',
    says: 'The tab key follows the structure on every page with annotations.',
    find: ({ pages }) =>
      pages
        .filter(({ annotations, tabs }) => annotations.length > 0 && tabs !== 'S')
        .map(({ number }) => `page ${number}`),
  },
  {
    id: '7.18.5-1',
    says: 'Every link stands within Link.',
    find: (file) =>
      placesOf(file, ({ subtype, element }) => subtype === 'Link' && element?.standard !== 'Link'),
  },
  {
    id: '7.18.5-2',
    says: 'Every link is described by itself.',
    find: (file) => placesOf(file, ({ subtype, contents }) => subtype === 'Link' && !contents),
  },
];

function placesOf({ pages }: UaFile, isBroken: (annotation: UaAnnotation) => boolean): string[] {
  return pages
    .flatMap(({ annotations }) => annotations)
    .filter((annotation) => !annotation.isHidden && isBroken(annotation))
    .map(({ place }) => place);
}
