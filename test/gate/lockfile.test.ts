import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Record<string, string> }>>;
}

// `npm ci` refuses a lockfile that lacks one of them, and `npm install` writes such a lockfile without a word when
// the registry does not have the build for some platform.
it('package-lock.json names the build for every platform of each tool', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//u, '')));
  expect(optional.filter((name) => !locked.has(name))).toEqual([]);
});
