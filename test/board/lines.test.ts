import { describe, expect, it } from 'vitest';
import { breakLines, shownOf, type LineBreaking } from '../../src/board/lines.ts';
import { measure } from '../fixtures/measure.ts';

function lines(
  text: string,
  room: number,
  { language = 'zh', breaks = 'balanced' }: Partial<LineBreaking> = {},
): string[] {
  return breakLines(text, { language, measure: (shown) => measure(shown, 400), room, breaks }).map((line) =>
    shownOf(text, line),
  );
}

describe('balanced lines', () => {
  it('are one where one is enough, whatever marks there are', () => {
    expect(lines('雙方高度期待|在研究攜手', 20)).toEqual(['雙方高度期待在研究攜手']);
  });

  it('are as few as the room asks for, and then even', () => {
    expect(lines('one two three four five six', 9, { language: 'en' })).toEqual([
      'one two three',
      'four five six',
    ]);
  });

  it('break at a mark rather than anywhere else', () => {
    expect(lines('擴大與公私部門|夥伴的跨境合作', 10)).toEqual(['擴大與公私部門', '夥伴的跨境合作']);
  });

  it('break a Chinese text with marks only there and at punctuation', () => {
    expect(lines('研究、產業、人才|三方面', 7)).toEqual(['研究、產業、', '人才三方面']);
  });

  it('keep Chinese words together where they can', () => {
    expect(lines('臺灣與歐盟的數位經濟對話', 7)).toEqual(['臺灣與歐盟的', '數位經濟對話']);
  });

  it('begin with no sign that ends a clause', () => {
    for (const room of [4, 5, 6, 7, 8]) {
      for (const line of lines('研究、產業、人才，三方面都要攜手。', room))
        expect(line).not.toMatch(/^[、，。]/u);
    }
  });

  it('never part a word with a hyphen', () => {
    expect(lines('因COVID-19疫情', 5)).toContainEqual(expect.stringContaining('COVID-19'));
  });

  it('leave no character alone on a line', () => {
    expect(lines('數位經濟對話會議', 7)).toEqual(['數位經濟', '對話會議']);
  });
});

describe('set lines', () => {
  it('end at every mark, also where one line would be enough', () => {
    expect(lines('合作越早|越好', 20, { breaks: 'set' })).toEqual(['合作越早', '越好']);
  });

  it('break once more where a piece is too wide', () => {
    expect(lines('one two three four |five', 7, { language: 'en', breaks: 'set' })).toEqual([
      'one two',
      'three four',
      'five',
    ]);
  });
});

it('a word that is too wide for any line stays whole, so that it is seen to be', () => {
  expect(lines('Antidisestablishmentarianism', 3, { language: 'en' })).toEqual([
    'Antidisestablishmentarianism',
  ]);
});
