/** The reference of all that authors write: made of the schemas, their comments, and the boards of the gallery. */
import { join } from 'node:path';
import type { z } from 'zod';
import type { Deck } from '../deck/deck.ts';
import { frame, section, slide } from '../deck/spec.ts';
import { kindNames, schemas, type Kind } from '../kinds/schemas.ts';
import type { FieldEntry, ReferenceEntry } from '../page/gallery/reference-entry.ts';
import type { MeasureText } from '../text/measure.ts';
import { listFields } from './list-fields.ts';
import { createDocsReader } from './read-docs.ts';
import { roomsOf } from './rooms.ts';

/** The parts of a deck, and every kind of slide by its name. */
export interface Reference {
  readonly parts: readonly ReferenceEntry[];
  readonly kinds: Readonly<Record<Kind, ReferenceEntry>>;
}

/** Reads the reference from the sources in `root`; `gallery` shows every kind. */
export function readReference(root: string, gallery: Deck, measure: MeasureText): Reference {
  const docsOf = createDocsReader();
  const entry = (name: string, schema: z.core.$ZodType, file: string, constant = name): ReferenceEntry => {
    const docs = docsOf(join(root, 'src', file), constant);
    return { name, about: docs.about, fields: listFields(schema, docs) };
  };
  const kindEntry = (kind: Kind): ReferenceEntry => {
    const constant = kind.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
    const plain = entry(kind, schemas[kind], `kinds/${kind}/schema.ts`, constant);
    const rooms = roomsOf(
      gallery.slides.filter(({ picture }) => picture.kind === kind),
      gallery,
      measure,
    );
    return { ...plain, fields: plain.fields.map((field) => ({ ...field, room: roomAt(rooms, field) })) };
  };
  return {
    parts: [
      entry('deck', frame, 'deck/spec.ts', 'frame'),
      entry('section', section, 'deck/spec.ts'),
      entry('slide', slide, 'deck/spec.ts'),
    ],
    kinds: Object.fromEntries(kindNames.map((kind) => [kind, kindEntry(kind)])) as Record<
      Kind,
      ReferenceEntry
    >,
  };
}

/** The room of a text, or of each text of a list. */
function roomAt(rooms: ReadonlyMap<string, string>, { path }: FieldEntry): string | undefined {
  return rooms.get(path) ?? rooms.get(`${path}[]`);
}
