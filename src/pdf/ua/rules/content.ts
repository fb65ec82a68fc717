/** Rules about what pages paint. */
import { isArtifact } from '../../marked-content.ts';
import type { UaContent, UaFile, UaRule } from '../model.ts';

export const contentRules: readonly UaRule[] = [
  {
    id: '7.1-1',
    says: 'No artifact stands within tagged content.',
    find: (file) =>
      placesOf(
        file,
        ({ isPainted, marks, isTagged }) =>
          !isPainted && marks.at(-1)?.tag === 'Artifact' && isTagged.includes(true),
      ),
  },
  {
    id: '7.1-2',
    says: 'No tagged content stands within an artifact.',
    find: (file) =>
      placesOf(
        file,
        ({ isPainted, marks, isTagged }) => !isPainted && isTagged.includes(true) && isArtifact(marks),
      ),
  },
  {
    id: '7.1-3',
    says: 'Everything painted is tagged or an artifact.',
    find: (file) =>
      placesOf(
        file,
        ({ isPainted, marks, isTagged }) => isPainted && !isTagged.includes(true) && !isArtifact(marks),
      ),
  },
];

function placesOf({ content }: UaFile, isBroken: (item: UaContent) => boolean): string[] {
  return content.filter(isBroken).map(({ place }) => place);
}
