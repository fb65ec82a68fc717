/** Rules about elements of the structure tree other than tables. */
import type { UaElement, UaRule } from '../model.ts';
import { standardTypeOf, standardTypes } from '../standard-types.ts';
import { allowsOnly, isWithin, isSpoken } from './elements.ts';

export const structureRules: readonly UaRule[] = [
  {
    id: '7.1-5',
    says: 'Every type is a standard one or is mapped to one.',
    find: ({ elements, roles }) =>
      placesOf(elements, ({ type }) => standardTypeOf(type, roles) === undefined),
  },
  {
    id: '7.1-6',
    says: 'No type is mapped to itself over others.',
    find: ({ elements, roles }) =>
      placesOf(elements, ({ type }) => standardTypeOf(type, roles) === 'circular'),
  },
  {
    id: '7.1-7',
    says: 'No standard type is mapped to another.',
    find: ({ roles }) => [...roles.keys()].filter((type) => standardTypes.has(type)),
  },
  {
    id: '7.1-12',
    says: 'Every element names its parent.',
    find: ({ elements }) => placesOf(elements, ({ namesParent }) => !namesParent),
  },
  isWithin('7.2-17', 'LI', ['L']),
  isWithin('7.2-18', 'LBody', ['LI']),
  allowsOnly('7.2-19', 'L', ['L', 'LI', 'Caption']),
  allowsOnly('7.2-20', 'LI', ['Lbl', 'LBody']),
  {
    id: '7.2-22',
    says: 'The language of every alternative text is known.',
    find: ({ elements, language }) =>
      placesOf(
        elements,
        (element) => element.alt !== undefined && language === undefined && !hasLanguage(element),
      ),
  },
  {
    id: '7.3-1',
    says: 'Every figure has an alternative text.',
    find: ({ elements }) =>
      placesOf(elements, (element) => element.standard === 'Figure' && !isSpoken(element)),
  },
  {
    id: '7.4.2-1',
    says: 'Headings begin at level 1 and skip none on the way down.',
    find: ({ elements }) => {
      const headings = elements.filter(({ standard }) => /^H\d$/u.test(standard ?? ''));
      const levels = headings.map(({ standard = '' }) => Number(standard.slice(1)));
      return placesOf(headings, (heading) => {
        const at = headings.indexOf(heading);
        return (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1;
      });
    },
  },
];

function placesOf(elements: readonly UaElement[], isBroken: (element: UaElement) => boolean): string[] {
  return elements.filter(isBroken).map(({ place }) => place);
}

function hasLanguage({ language, parent }: UaElement): boolean {
  return language !== undefined || (parent !== undefined && hasLanguage(parent));
}
