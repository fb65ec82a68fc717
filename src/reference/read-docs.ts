/** Reads the comments of schemas from their sources: what stands over each field is what the reference says of it. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSync } from 'vite';

/** What comments say of a value and of the fields in it. */
export interface Docs {
  readonly about: string;
  readonly fields: ReadonlyMap<string, Docs>;
}

type Parsed = ReturnType<typeof parseSync>;
type Statement = Parsed['program']['body'][number];
type Declaration = Extract<Statement, { type: 'VariableDeclaration' }>;
type Expression = NonNullable<Declaration['declarations'][number]['init']>;
type Member = Extract<Expression, { type: 'ObjectExpression' }>['properties'][number];

const NOTHING: Docs = { about: '', fields: new Map() };

/** Reads the docs of exported schemas; each file is parsed once. */
export function createDocsReader(): (file: string, name: string) => Docs {
  const modules = new Map<string, (name: string) => Docs>();
  const readFrom = (file: string, name: string): Docs => {
    const known = modules.get(file) ?? readModule(file, readFrom);
    modules.set(file, known);
    return known(name);
  };
  return readFrom;
}

/** The docs of what a module declares or imports, by name. */
function readModule(file: string, readFrom: (file: string, name: string) => Docs): (name: string) => Docs {
  const source = readFileSync(file, 'utf8');
  const { program, comments } = parseSync(file, source);
  const imports = new Map<string, () => Docs>();
  const values = new Map<string, { readonly init: Expression; readonly about: string }>();

  const aboutAt = (start: number): string => {
    const comment = comments.find(
      ({ type, value, end }) =>
        type === 'Block' && value.startsWith('*') && end <= start && source.slice(end, start).trim() === '',
    );
    return comment ? tidy(comment.value) : '';
  };
  const note = (declaration: Declaration, start: number): void => {
    for (const { id, init } of declaration.declarations)
      if (id.type === 'Identifier' && init) values.set(id.name, { init, about: aboutAt(start) });
  };
  const docsOf = (name: string): Docs => {
    const value = values.get(name);
    if (!value) return imports.get(name)?.() ?? NOTHING;
    const inner = docsIn(value.init);
    return { about: value.about || inner.about, fields: inner.fields };
  };
  const docsIn = (node: Expression): Docs => {
    switch (node.type) {
      case 'Identifier':
        return docsOf(node.name);
      case 'ObjectExpression':
        return { about: '', fields: new Map(node.properties.flatMap(fieldOf)) };
      case 'ArrayExpression':
        return merge(
          node.elements.filter((element) => element !== null).map((element) => docsIn(element as Expression)),
        );
      case 'CallExpression': {
        if (node.callee.type !== 'MemberExpression') return NOTHING;
        const { object, property } = node.callee;
        const isSchema = object.type === 'Identifier' && object.name === 'z';
        const isExtended = property.type === 'Identifier' && property.name === 'extend';
        const inArguments = isSchema || isExtended ? node.arguments : [];
        return merge([docsIn(object), ...inArguments.map((argument) => docsIn(argument as Expression))]);
      }
      default:
        return NOTHING;
    }
  };
  const fieldOf = (member: Member): ReadonlyArray<readonly [string, Docs]> => {
    if (member.type !== 'Property' || member.key.type !== 'Identifier') return [];
    const { about, fields } = docsIn(member.value);
    return [[member.key.name, { about: aboutAt(member.start) || about, fields }]];
  };

  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration' && statement.source.value.startsWith('.')) {
      const from = resolve(dirname(file), statement.source.value);
      for (const { local } of statement.specifiers) imports.set(local.name, () => readFrom(from, local.name));
    } else if (statement.type === 'VariableDeclaration') {
      note(statement, statement.start);
    } else if (
      statement.type === 'ExportNamedDeclaration' &&
      statement.declaration?.type === 'VariableDeclaration'
    ) {
      note(statement.declaration, statement.start);
    }
  }
  return docsOf;
}

/** What several parts say together: the first that says something, and all their fields. */
function merge(all: readonly Docs[]): Docs {
  return {
    about: all.find(({ about }) => about)?.about ?? '',
    fields: new Map(all.flatMap(({ fields }) => [...fields])),
  };
}

function tidy(comment: string): string {
  return comment
    .replaceAll(/\n\s*\*/gu, ' ')
    .replaceAll(/^\*|\s+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
