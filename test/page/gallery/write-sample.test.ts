import { expect, it } from 'vitest';
import { writeSample } from '../../../src/page/gallery/write-sample.ts';

it('a sample is written as TypeScript, on one line where it fits', () => {
  expect(writeSample({ kind: 'points', step: 1, note: undefined, isOn: true, gone: null })).toBe(
    "{ kind: 'points', step: 1, isOn: true, gone: null }",
  );
  expect(writeSample(["it's", '\\'])).toBe(String.raw`['it\'s', '\\']`);
  expect(writeSample({ 'a-b': 1 })).toBe("{ 'a-b': 1 }");
});

it('what is longer than a line has a line for each part', () => {
  const text = { zh: '港'.repeat(30), en: 'x'.repeat(70) };
  expect(writeSample({ items: [text, 'LNG'] })).toBe(
    `{\n  items: [\n    {\n      zh: '${text.zh}',\n      en: '${text.en}',\n    },\n    'LNG',\n  ],\n}`,
  );
});
