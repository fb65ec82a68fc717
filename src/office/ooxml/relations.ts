/** Relations of a part to others, each written once. */
import { attributes, DECLARATION, xml, type Xml } from '../xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The relations of a part. */
export interface Relations {
  /** The id of the relation of a kind to a target, which is named from the part's own folder. */
  readonly to: (kind: string, target: string) => string;
  /** The id of the relation to an address out of the file. */
  readonly outTo: (address: string) => string;
  readonly file: () => string;
}

/** Collects the relations of a part. */
export function createRelations(): Relations {
  const known = new Map<string, { readonly id: string; readonly xml: Xml }>();
  const add = (type: string, target: string, mode?: 'External'): string => {
    const id = known.get(`${type} ${target}`)?.id ?? `rId${known.size + 1}`;
    known.set(`${type} ${target}`, {
      id,
      xml: xml`<Relationship${attributes({ Id: id, Type: type, Target: target, TargetMode: mode })}/>\n`,
    });
    return id;
  };
  return {
    to: (kind, target) => add(kind.includes(':') ? kind : `${OFFICE}/${kind}`, target),
    outTo: (address) => add(`${OFFICE}/hyperlink`, address, 'External'),
    file: () =>
      `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
${[...known.values()].map((one) => one.xml.value).join('')}</Relationships>
`,
  };
}
