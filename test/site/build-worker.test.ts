import { expect, it } from 'vitest';
import { withPrecacheList } from '../../src/site/build-worker.ts';

const files = new Map([
  ['index.html', 'whole'],
  ['assets/a-12345678.js', 'whole'],
]);
const site = new Map<string, string | Uint8Array>([
  ['handout.html', '<script src="./assets/handout-12345678.js"></script>'],
  ['index.html', '<script src="./assets/deck-12345678.js"></script><a href="./handout.html">'],
  ['assets/deck-12345678.js', 'import("./console-12345678.js"); "./icon-12345678.svg"'],
  ['assets/console-12345678.js', 'import "./console-12345678.css"'],
  ['assets/console-12345678.css', 'src:url(./font-12345678.woff2)'],
  ['assets/font-12345678.woff2', new Uint8Array([1])],
  ['assets/icon-12345678.svg', '<svg/>'],
  ['assets/handout-12345678.js', ''],
  ['manifest.webmanifest', '{}'],
]);

it('the worker keeps every file by its hash; a name that has a hash of its own needs no revision', () => {
  const integrity = 'sha256-XVdmzy14cBYUIAQY7hRQaQ2a8SyE1SVF5IAvABrVMJk=';
  const code = withPrecacheList('precache(self.__WB_MANIFEST);', files);
  expect(JSON.parse(code.slice('precache('.length, -2))).toEqual([
    { url: 'index.html', integrity, revision: integrity },
    { url: 'assets/a-12345678.js', integrity, revision: null, isOptional: true },
  ]);
});

it('only what the deck names of scripts and sheets is needed, and comes first; the rest may be missing on a host', () => {
  const code = withPrecacheList('precache(self.__WB_MANIFEST);', site);
  const list = JSON.parse(code.slice('precache('.length, -2)) as ReadonlyArray<{
    url: string;
    isOptional?: true;
  }>;
  expect(list.map(({ url, isOptional = false }) => `${url} ${isOptional}`)).toEqual([
    'index.html false',
    'assets/deck-12345678.js false',
    'assets/console-12345678.js false',
    'assets/console-12345678.css false',
    'handout.html true',
    'assets/font-12345678.woff2 true',
    'assets/icon-12345678.svg true',
    'assets/handout-12345678.js true',
    'manifest.webmanifest true',
  ]);
});

it.for(['precache([])', 'a(self.__WB_MANIFEST);b(self.__WB_MANIFEST)'])(
  'a worker such as %s is refused',
  (code) => {
    expect(() => withPrecacheList(code, files)).toThrow('must name self.__WB_MANIFEST once');
  },
);
