/** Relations of a part to others, each written once. */
import { DECLARATION, xml, type Xml } from '../xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The relations of a part. */
export interface Relations {
  /** The id of the relation of a kind to a target, which is named from the part's own folder. */
  readonly to: (kind: string, target: string) => string;
  readonly file: () => string;
}

/** Collects the relations of a part. */
export function createRelations(): Relations {
  const known = new Map<string, { readonly id: string; readonly xml: Xml }>();
  return {
    to(kind, target) {
      const type = kind.includes(':') ? kind : `${OFFICE}/${kind}`;
      const id = known.get(`${type} ${target}`)?.id ?? `rId${known.size + 1}`;
      known.set(`${type} ${target}`, {
        id,
        xml: xml`<Relationship Id="${id}" Type="${type}" Target="${target}"/>\n`,
      });
      return id;
    },
    file: () =>
      `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
${[...known.values()].map((one) => one.xml.value).join('')}</Relationships>
`,
  };
}
