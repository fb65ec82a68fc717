import { expect, it } from 'vitest';
import type { Text } from '../../../src/text/language.ts';
import { interfaceText } from '../../../src/text/words/interface-text.ts';
import { preflightText, speakerText, toolText } from '../../../src/text/words/speaker-text.ts';

const texts: readonly Text[] = [
  ...Object.values(interfaceText),
  ...Object.values(speakerText),
  ...Object.values(toolText),
  ...Object.values(preflightText).flatMap((check) => Object.values<Text>(check)),
];

it('writes no word of the interface twice', () => {
  const known = new Map<string, Text>();
  const twice = texts.filter((text) => {
    const words = `${text.zh} / ${text.en}`;
    const isTwice = known.has(words) && known.get(words) !== text;
    known.set(words, text);
    return isTwice;
  });
  expect(twice).toEqual([]);
});
