/**
 * Checks a PDF against rules of PDF/UA-1 (ISO 14289-1) that concern text and drawings. The rules bear the names that
 * veraPDF gives them in its profile; a person still has to judge what no rule can.
 */
import type { UaFile, UaRule } from './model.ts';
import { annotationRules } from './rules/annotations.ts';
import { contentRules } from './rules/content.ts';
import { documentRules } from './rules/document.ts';
import { fontRules } from './rules/fonts.ts';
import { structureRules } from './rules/structure.ts';
import { tableRules } from './rules/tables.ts';

/** The rules that are checked. */
export const uaRules: readonly UaRule[] = [
  ...documentRules,
  ...contentRules,
  ...structureRules,
  ...tableRules,
  ...annotationRules,
  ...fontRules,
];

/** How many rules veraPDF's profile of PDF/UA-1 has. */
export const RULES_IN_PROFILE = 106;

/** How much is checked. */
export const UA_COVERAGE = `${uaRules.length} of ${RULES_IN_PROFILE} rules checked`;

/** What breaks a rule, each with the first places. */
export function checkUa(file: UaFile): string[] {
  return uaRules.flatMap(({ id, says, find }) => {
    const places = find(file);
    const more = places.length > 3 ? `, and ${places.length - 3} more` : '';
    return places.length > 0
      ? [`breaks PDF/UA-1 ${id}: ${says} Not so: ${places.slice(0, 3).join(', ')}${more}`]
      : [];
  });
}
