/** A strict reader of XML, so that no file of ours needs a forgiving one: elements, attributes, text. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ReadonlyArray<XmlElement | string>;
}

const TOKEN = /<\?xml[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * The root of a document.
 * @throws where it is not well-formed, or has two attributes of one name.
 */
export function readXml(source: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as Array<XmlElement | string> };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) throw new Error(`not well-formed at ${at}: ${source.slice(at, at + 80)}`);
    const [, closes, name, written = '', isEmpty, text] = match;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decode(text));
    if (name === undefined) continue;
    if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
      continue;
    }
    const element = { name, attributes: readAttributes(written), children: [] };
    parent.children.push(element);
    if (!isEmpty) open.push(element);
  }
  const [element, ...others] = root.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || !element || others.length > 0) throw new Error('not one whole element');
  return element;
}

function readAttributes(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/([\w:.-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [
    name,
    decode(value),
  ]);
  const found = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(found).length !== pairs.length) throw new Error(`an attribute stands twice in${written}`);
  return found;
}

function decode(text: string): string {
  return text.replace(/&([^;\s]*);?/gu, (whole, name: string) => {
    const value = ENTITIES[name];
    if (value === undefined || !whole.endsWith(';')) throw new Error(`an entity that nobody knows: ${whole}`);
    return value;
  });
}

/** All elements of a name, in document order, the element itself too. */
export function elementsIn(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const inner = element.children.flatMap((child) =>
    typeof child === 'string' ? [] : elementsIn(child, ...names),
  );
  return names.length === 0 || names.includes(element.name) ? [element, ...inner] : inner;
}

/** All text of an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
