/** Finds fields of a meaning in a picture of any kind, by walking its schema: the engine checks them and names no kind. */
import { z } from 'zod';

/** What a field of a schema means besides its type: `z.….meta({ role })`. */
export type FieldRole = 'slide' | 'topic' | 'icon' | 'term' | 'person' | 'step' | 'file';

/** A value that was found, with the path to it. */
export interface Field {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** Every field of a role in a value that fits a schema, in the schema's order. */
export function findFields(schema: z.core.$ZodType, value: unknown, role: FieldRole): Field[] {
  return walk(schema, value, role, []);
}

function walk(
  schema: z.core.$ZodType,
  value: unknown,
  role: FieldRole,
  path: readonly PropertyKey[],
): Field[] {
  if (value === undefined) return [];
  if (z.globalRegistry.get(schema)?.['role'] === role) return [{ path, value }];
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return walk(schema.unwrap(), value, role, path);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((inner, index) => walk(schema.element, inner, role, [...path, index]));
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    return Object.entries(schema.shape).flatMap(([key, inner]) =>
      walk(inner as z.core.$ZodType, Reflect.get(value, key), role, [...path, key]),
    );
  }
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((candidate) => z.safeParse(candidate, value).success);
    return option ? walk(option, value, role, path) : [];
  }
  return [];
}
