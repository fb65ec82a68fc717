/** Styles of objects and texts: what looks alike shares one, so that a change of it changes all. */
import { xml, type Xml } from '../xml.ts';

/** What a style is for. */
type Family = 'graphic' | 'presentation' | 'paragraph' | 'text' | 'table-column' | 'table-row' | 'table-cell';

const prefixes: Readonly<Record<Family, string>> = {
  graphic: 'Object',
  presentation: 'Placeholder',
  paragraph: 'Paragraph',
  text: 'Letters',
  'table-column': 'Column',
  'table-row': 'Row',
  'table-cell': 'Cell',
};

/** Collects styles. */
export interface Styles {
  /** The name of the style that has these properties. */
  readonly nameOf: (family: Family, properties: Xml, parent?: string) => string;
  readonly all: () => readonly Xml[];
}

/** Makes an empty collection. */
export function createStyles(): Styles {
  const known = new Map<string, { readonly name: string; readonly style: Xml }>();
  const counts = new Map<Family, number>();
  return {
    nameOf(family, properties, parent) {
      const key = `${family} ${parent ?? ''} ${properties.value}`;
      const found = known.get(key);
      if (found) return found.name;
      const count = (counts.get(family) ?? 0) + 1;
      counts.set(family, count);
      const name = `${prefixes[family]}${count}`;
      const inherits = parent !== undefined && xml` style:parent-style-name="${parent}"`;
      known.set(key, {
        name,
        style: xml`<style:style style:name="${name}" style:family="${family}"${inherits}>${properties}</style:style>\n`,
      });
      return name;
    },
    all: () => [...known.values()].map(({ style }) => style),
  };
}
