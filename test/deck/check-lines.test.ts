import { expect, it } from 'vitest';
import { quote } from '../../examples/gallery/pictures/quote.ts';
import { measure } from '../fixtures/measure.ts';
import { smallDeck } from '../fixtures/small-deck.ts';
import { problemsOf } from './problems.ts';

const word = 'x'.repeat(160);
const long = { zh: '港口', en: word };

it.for([
  [
    'slides.asked.remark',
    long,
    'slides/asked › remark.en: is too long for its line at the foot of the stage',
  ],
  ['slides.asked.about', long, 'slides/asked › about.en: is too long for its line over the headline'],
  [
    'delegations.kindsNote',
    long,
    'delegations › kindsNote.en: is too long for its line at the foot of the stage',
  ],
  ['topics.0.name', long, 'topics/frame › name.en: is too long for its line over the headline'],
  ['sections.0.title', long, 'sections/'],
  ['shortTitle', long, 'deck › shortTitle.en: is too long for the head of a page'],
  ['source.issuer', long, 'source › issuer.en: is too long for the foot of a page'],
] as const)(
  'what does not fit its line is named by place and field, with a remedy: %s',
  ([path, text, said]) => {
    const problems = problemsOf(smallDeck({ [path]: text }), { measure });
    expect(problems.filter((problem) => problem.startsWith(said))).toHaveLength(1);
    expect(problems.join('\n')).toMatch(/Shorten it to about \d+ characters/u);
  },
);

it('the headline of a quotation has a line beside the name of its section', () => {
  const changes = {
    'slides.asked.picture': { ...quote.pictures.smallest },
    'slides.asked.headline': { zh: '港口', en: `${'x'.repeat(45)} |${'x'.repeat(45)}` },
  };
  expect(problemsOf(smallDeck(changes), { measure })).toEqual([
    expect.stringContaining(
      'slides/asked › headline.en: is too long for its line beside the name of its section',
    ),
  ]);
});

it('lines that fit, and words of any length off the board, are left alone', () => {
  const address = { zh: `見https://example.org/${word}`, en: `See https://example.org/${word}` };
  const changes = {
    'slides.asked.detail': [address],
    'slides.asked.notes': address,
  };
  expect(problemsOf(smallDeck(), { measure })).toEqual([]);
  expect(problemsOf(smallDeck(changes), { measure })).toEqual([]);
});
