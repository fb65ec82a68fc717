/** A schema and its comments as a list of fields: path, type, what it is by default, what it is for. */
import { z } from 'zod';
import type { FieldEntry } from '../page/gallery/reference-entry.ts';
import type { Docs } from './read-docs.ts';

/** What is no id, or has a name of its own. */
const ROLES: Readonly<Record<string, string>> = { step: 'step', icon: 'drawing' };

type Node = z.core.JSONSchema.JSONSchema;

/** The fields of a schema in its order, those of lists and groups after them. */
export function listFields(schema: z.core.$ZodType, docs: Docs): FieldEntry[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  return fieldsIn(root, docs, '');
}

function fieldsIn(node: Node, docs: Docs, path: string): FieldEntry[] {
  if (isText(node)) return [];
  const required = new Set(node.required);
  const own = Object.entries(node.properties ?? {}).flatMap(([name, inner]): FieldEntry[] => {
    if (typeof inner === 'boolean' || name === 'kind') return [];
    const here = path ? `${path}.${name}` : name;
    const about = docs.fields.get(name) ?? { about: '', fields: new Map<string, Docs>() };
    return [
      { path: here, type: typeOf(inner), isOptional: !required.has(name), about: about.about },
      ...fieldsIn(inner, about, here),
    ];
  });
  const inList = itemsOf(node).flatMap((item) => fieldsIn(item, docs, `${path}[]`));
  const options = optionsOf(node);
  const inOptions = options.some(isKind) ? [] : options.flatMap((option) => fieldsIn(option, docs, path));
  return [...own, ...inList, ...inOptions];
}

function typeOf(node: Node): string {
  const { role } = node;
  if (typeof role === 'string' && role in ROLES) return ROLES[role] ?? '';
  if (typeof role === 'string' && node.type === 'string') return `id of a ${role}`;
  if (isText(node)) return 'text';
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' · ');
  const options = optionsOf(node);
  if (options.some(isKind)) return 'a picture of one of the kinds';
  if (options.length === 2 && options.some(isText) && options.some(({ type }) => type === 'string'))
    return 'label';
  if (options.length > 0) return [...new Set(options.map(typeOf))].join(' or ');
  if (node.type === 'array') {
    const [item] = itemsOf(node);
    return `${countOf(node)} × ${item ? typeOf(item) : 'anything'}`;
  }
  if (node.type === 'object') return 'group';
  if (node.type === 'integer' || node.type === 'number') return rangeOf(node);
  return typeof node.type === 'string' ? node.type : 'anything';
}

function countOf({ prefixItems, minItems = 0, maxItems }: Node): string {
  if (prefixItems) return String(prefixItems.length);
  if (maxItems === undefined) return minItems > 0 ? `${minItems} or more` : 'any number';
  return minItems === maxItems ? String(minItems) : `${minItems} to ${maxItems}`;
}

function rangeOf({ type, minimum, maximum }: Node): string {
  const name = type === 'integer' ? 'whole number' : 'number';
  const isBounded = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  if (isBounded) return `${name}, ${minimum ?? 'any'} to ${maximum}`;
  return minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? `${name} from ${minimum}` : name;
}

function itemsOf({ prefixItems, items }: Node): Node[] {
  return [...(prefixItems ?? []).slice(0, 1), ...(Array.isArray(items) ? items : [items])].filter(
    (item): item is Node => typeof item === 'object',
  );
}

function optionsOf({ anyOf = [], oneOf = [] }: Node): Node[] {
  return [...anyOf, ...oneOf].filter((option): option is Node => typeof option === 'object');
}

/** A picture of a kind: the kind has a list of its own. */
function isKind({ properties }: Node): boolean {
  return (
    properties !== undefined &&
    'kind' in properties &&
    typeof properties['kind'] === 'object' &&
    'const' in properties['kind']
  );
}

/** A text in both languages. */
function isText({ properties }: Node): boolean {
  return properties !== undefined && 'zh' in properties && 'en' in properties;
}
