import { expect, it } from 'vitest';
import { withPrecacheList } from '../../src/site/build-worker.ts';

const files = new Map([
  ['index.html', 'whole'],
  ['assets/a-12345678.js', 'whole'],
]);

it('the worker keeps every file by its hash; a name that has a hash of its own needs no revision', () => {
  const integrity = 'sha256-XVdmzy14cBYUIAQY7hRQaQ2a8SyE1SVF5IAvABrVMJk=';
  const code = withPrecacheList('precache(self.__WB_MANIFEST);', files);
  expect(JSON.parse(code.slice('precache('.length, -2))).toEqual([
    { url: 'index.html', integrity, revision: integrity },
    { url: 'assets/a-12345678.js', integrity, revision: null },
  ]);
});

it.for(['precache([])', 'a(self.__WB_MANIFEST);b(self.__WB_MANIFEST)'])(
  'a worker such as %s is refused',
  (code) => {
    expect(() => withPrecacheList(code, files)).toThrow('must name self.__WB_MANIFEST once');
  },
);
