/** A field as authors look it up. */
export interface FieldEntry {
  /** From the top, `[]` for each entry of a list: `items[].text`. */
  readonly path: string;
  readonly type: string;
  readonly isOptional: boolean;
  /** What it is for. */
  readonly about: string;
  /** Of a text in a picture: in how many lines it has to fit, and in which sizes. */
  readonly room?: string | undefined;
}

/** Something that authors write, with its fields. */
export interface ReferenceEntry {
  readonly name: string;
  /** What it is for. */
  readonly about: string;
  readonly fields: readonly FieldEntry[];
}
