/** Finds the fields that mean something to the whole deck by walking a schema: the engine checks them and names no kind. */
import { z } from 'zod';

/** What a field of a schema means besides its type: `z.….meta({ role })`. */
export type FieldRole =
  | 'slide'
  | 'topic'
  | 'icon'
  | 'term'
  | 'paragraph'
  | 'body-kind'
  | 'body'
  | 'person'
  | 'step'
  | 'quotation';

/** A value that was found, with the path to it. */
export interface Field {
  readonly role: FieldRole;
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** Every field with a role in a value that has been checked by a schema, in the schema's order. */
export function findFields(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Field[] {
  if (value === undefined) return [];
  const role = z.globalRegistry.get(schema)?.['role'] as FieldRole | undefined;
  if (role) return [{ role, path, value }];
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) {
    return findFields(schema.unwrap(), value, path);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((inner, index) => findFields(schema.element, inner, [...path, index]));
  }
  if (schema instanceof z.ZodTuple && Array.isArray(value)) {
    return schema.def.items.flatMap((item, index) => findFields(item, value[index], [...path, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, inner]) =>
      findFields(inner as z.core.$ZodType, Reflect.get(value, key), [...path, key]),
    );
  }
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((candidate) => fits(candidate, value));
    return option ? findFields(option, value, path) : [];
  }
  return [];
}

/** Whether a value can be of this alternative: it has only its fields, and what that sets is so. */
function fits(schema: z.core.$ZodType, value: object): boolean {
  return (
    schema instanceof z.ZodObject &&
    Object.entries(value).every(([key, inner]) => {
      const field: unknown = schema.shape[key];
      return field instanceof z.ZodLiteral ? field.values.has(inner) : field !== undefined;
    })
  );
}
