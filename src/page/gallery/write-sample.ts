/** Lines are no longer than this, where they can be broken. */
const WIDEST = 90;

/** Data as an author writes it in TypeScript. */
export function writeSample(value: unknown, indent = ''): string {
  const flat = writeFlat(value);
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= WIDEST) return flat;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = Array.isArray(value)
    ? value.map((inner: unknown) => writeSample(inner, deeper))
    : entriesOf(value).map(([key, inner]) => `${keyOf(key)}: ${writeSample(inner, deeper)}`);
  return `${open}\n${lines.map((line) => `${deeper}${line},\n`).join('')}${indent}${close}`;
}

function writeFlat(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll(/['\\]/gu, String.raw`\$&`)}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(writeFlat).join(', ')}]`;
  return `{ ${entriesOf(value)
    .map(([key, inner]) => `${keyOf(key)}: ${writeFlat(inner)}`)
    .join(', ')} }`;
}

function entriesOf(value: object): Array<[string, unknown]> {
  return Object.entries(value).filter(([, inner]) => inner !== undefined);
}

function keyOf(key: string): string {
  return /^[A-Za-z_]\w*$/u.test(key) ? key : `'${key}'`;
}
