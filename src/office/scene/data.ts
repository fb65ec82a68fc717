/** Tables that nobody sees, in words: no office program keeps such a table for those who listen. */
import type { Part } from '../../board/types.ts';
import { clausesOf, joinTexts, type Text } from '../../text/language.ts';
import { sentencesOf } from '../../text/sentences.ts';

/** A description with the rows of the unseen tables that are among parts. */
export function withData(description: Text, parts: readonly Part[]): Text {
  const rows = parts.flatMap((part) => rowsOfData(part));
  return rows.length > 0 ? sentencesOf(description, clausesOf(...rows)) : description;
}

function rowsOfData(part: Part, isWithin = false): readonly Text[] {
  if (part.type !== 'group') return [];
  const isData = isWithin || part.as === 'data';
  if (!isData || part.as !== 'row') return part.children.flatMap((child) => rowsOfData(child, isData));
  const [name, ...others] = part.children.flatMap(textsIn);
  return name ? [joinTexts(name, ...others)] : [];
}

function textsIn(part: Part): readonly Text[] {
  if (part.type === 'words') return [part.text];
  return part.type === 'group' ? part.children.flatMap(textsIn) : [];
}
