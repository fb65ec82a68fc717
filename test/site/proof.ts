/** Reads the proof beside the files of an edition, as somebody who verifies them does. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What is wrong between the files of a folder and its SHA256SUMS. */
export function wrongSums(folder: string): string[] {
  const sums = new Map(
    readFileSync(join(folder, 'SHA256SUMS'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'));
  return [
    ...[...sums].flatMap(([path, sum]) => {
      const file = join(folder, path);
      if (!existsSync(file)) return [`${path} is missing`];
      const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
      return hash === sum ? [] : [`${path} has another sum`];
    }),
    ...files
      .filter((path) => path !== 'SHA256SUMS' && !sums.has(path))
      .map((path) => `${path} is not listed`),
  ];
}

/** What only one of bill of materials and licences names. */
export function unmatchedComponents(bill: string, licenses: string): string[] {
  const { components } = JSON.parse(bill) as { components: { purl: string }[] };
  const billed = components.map(({ purl }) => decodeURIComponent(purl.replace('pkg:npm/', '')));
  const licensed = [...licenses.matchAll(/^## (\S+) - (\S+) \(.+\)$/gmu)].map(
    ([, name, version]) => `${name}@${version}`,
  );
  return [
    ...billed.filter((name) => !licensed.includes(name)).map((name) => `${name} has no licence`),
    ...licensed.filter((name) => !billed.includes(name)).map((name) => `${name} is not in the bill`),
  ];
}
