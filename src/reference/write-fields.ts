import type { ReferenceEntry } from '../page/gallery/reference-entry.ts';
import type { Reference } from './reference.ts';

const INTRODUCTION = `# Fields

What authors write, field by field. This page is made from the schemas and their comments.

- \`text\` is \`{ zh: '…', en: '…' }\`; \`|\` marks where a line may break.
- \`label\` is a text, or a plain string where it is the same in both languages.
- \`step\` is the press of the clicker with which something appears: 0, from the start, by default; up to 12.
- \`drawing\` is the name of one of the drawings.
- \`4 × group\` is a list of four groups of fields; \`[]\` in a path stands for each of them.
- The room of a text is measured at build: in how many lines it has to fit, and in which sizes it may be set.
`;

/** The reference as Markdown. */
export function writeFields({ parts, kinds }: Reference): string {
  return [
    INTRODUCTION,
    ...parts.map((entry) => writeEntry(entry, entry.name)),
    '# Kinds of slides\n',
    ...Object.values(kinds).map((entry) => writeEntry(entry, `\`${entry.name}\``)),
  ].join('\n');
}

function writeEntry({ about, fields }: ReferenceEntry, title: string): string {
  const hasRooms = fields.some(({ room }) => room);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = fields.map(({ path, type, isOptional, about: what, room }) =>
    row(
      [`\`${path}\`${isOptional ? '' : ' \\*'}`, type, what, ...(hasRooms ? [room ?? ''] : [])].map((cell) =>
        cell.replaceAll('|', '\\|'),
      ),
    ),
  );
  const heads = ['Field (\\* needed)', 'Type', 'What it is', ...(hasRooms ? ['Room'] : [])];
  return `## ${title}\n\n${about}\n\n${[row(heads), row(heads.map(() => '---')), ...rows].join('\n')}\n`;
}
