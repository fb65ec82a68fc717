import { describe, expect, it } from 'vitest';
import { columns } from '../../src/participants/geometry.ts';
import { rowRoom } from '../../src/deck/check-row-names.ts';
import { smallDeck, type Changes } from '../fixtures/small-deck.ts';
import { problemsOf } from './problems.ts';

describe('the delegations are refused', () => {
  it.for<[what: string, changes: Changes, lines: string[]]>([
    [
      'for two kinds with one id',
      { 'kinds[2]': { id: 'guild', label: { zh: '公司', en: 'Firm' }, shape: 'diamond' } },
      ['kinds: has the id “guild” twice. Give each its own id.'],
    ],
    [
      'for two bodies with one id',
      { 'bodies[4].id': 'fishers' },
      ['bodies: has the id “fishers” twice. Give each its own id.'],
    ],
    [
      'for two people with one id',
      { 'people[3].id': 'mayor' },
      ['people: has the id “mayor” twice. Give each its own id.'],
    ],
    [
      'for a body of an unknown kind',
      { 'bodies[1].kind': 'club' },
      ['bodies[1].kind: refers to an unknown kind “club”. Use an id that stands in kinds.'],
    ],
    [
      'for a body in an unknown paragraph',
      { 'bodies[1].source': 'P9' },
      ['bodies[1].source: refers to an unknown paragraph “P9”. Use an id that stands in source.paragraphs.'],
    ],
    [
      'for a side without a lead',
      { 'bodies[2].lead': undefined },
      ['bodies: has 0 leads on the side right. Mark exactly one body of each side with lead: true.'],
    ],
    [
      'for a side with two leads',
      { 'bodies[1].lead': true },
      ['bodies: has 2 leads on the side left. Mark exactly one body of each side with lead: true.'],
    ],
    [
      'for a side without a body',
      { 'bodies[0].side': 'right', 'bodies[1].side': 'right', 'bodies[0].lead': false, relations: [] },
      ['bodies: has 0 leads on the side left. Mark exactly one body of each side with lead: true.'],
    ],
    [
      'for a person of an unknown body',
      { 'people[3].body': 'club' },
      ['people[3].body: refers to an unknown body “club”. Use an id that stands in bodies.'],
    ],
    [
      'for a person who appears in an unknown paragraph',
      { 'people[3].appearances[0].source': 'P9' },
      [
        'people[3].appearances[0].source: refers to an unknown paragraph “P9”. Use an id that stands in source.paragraphs.',
      ],
    ],
    [
      'for a relation with an unknown person',
      { 'relations[0].between[1]': 'zoe' },
      ['relations[0].between[1]: refers to an unknown person “zoe”. Use an id that stands in people.'],
    ],
    [
      'for a relation with two unknown people',
      { 'relations[0].between': ['yan', 'zoe'] },
      [
        'relations[0].between[0]: refers to an unknown person “yan”. Use an id that stands in people.',
        'relations[0].between[1]: refers to an unknown person “zoe”. Use an id that stands in people.',
      ],
    ],
    [
      'for a relation between two people of one side',
      { 'relations[0].between': ['mayor', 'bo'] },
      [
        'relations[0].between: joins two people of one side. Join people of different sides, or leave the relation out.',
      ],
    ],
    [
      'for a relation of a person with themselves',
      { 'relations[0].between': ['lin', 'lin'] },
      [
        'relations[0].between: joins two people of one side. Join people of different sides, or leave the relation out.',
      ],
    ],
    [
      'for a relation that the source tells of one person only',
      { 'relations[0].between': ['lin', 'bo'] },
      [unsupported(0, 'bo', 'convened', 'P1')],
    ],
    [
      'for a relation of another kind than the source tells',
      { 'relations[0].kind': 'moderated' },
      [unsupported(0, 'lin', 'moderated', 'P1'), unsupported(0, 'mayor', 'moderated', 'P1')],
    ],
    [
      'for a relation that another paragraph tells',
      { 'relations[1].source': 'P1' },
      [unsupported(1, 'lin', 'moderated', 'P1'), unsupported(1, 'bo', 'moderated', 'P1')],
    ],
    [
      'for a relation from an unknown paragraph',
      { 'relations[1].source': 'P9' },
      [
        'relations[1].source: refers to an unknown paragraph “P9”. Use an id that stands in source.paragraphs.',
        unsupported(1, 'lin', 'moderated', 'P9'),
        unsupported(1, 'bo', 'moderated', 'P9'),
      ],
    ],
  ])('%s', ([, changes, lines]) => {
    const inDelegations = Object.entries(changes).map(
      ([path, value]) => [`delegations.${path}`, value] as const,
    );
    expect(problemsOf(smallDeck(Object.fromEntries(inDelegations)))).toEqual(
      lines.map((line) => `delegations › ${line}`),
    );
  });

  it('for a role that does not exist', () => {
    expect(problemsOf(smallDeck({ 'delegations.people[3].appearances[0].as': 'slept' }))).toEqual([
      'deck › delegations.people[3].appearances[0].as: is “slept”, not one of the allowed values. ' +
        'Use one of: convened, moderated, led, spoke, attended.',
    ]);
  });

  it('for a relation of three', () => {
    expect(problemsOf(smallDeck({ 'delegations.relations[0].between[2]': 'bo' }))).toEqual([
      'deck › delegations.relations[0].between: is more than fits. Give at most 2.',
    ]);
  });
});

function unsupported(index: number, person: string, kind: string, paragraph: string): string {
  return (
    `relations[${index}]: says that ${person} “${kind}”, but no appearance of ${person} in ${paragraph} does. ` +
    'Leave the relation out unless the source says so of both people.'
  );
}

describe('names that would run off the slide', () => {
  const long = 'Preparatory Office of the National Institute of Harbour Lights and Fog Signals';
  const remedies = {
    brief: 'Give the body a `brief` of at most about 36 letters; the full name stays in its details',
    line: 'Give the body a `line` of at most about 54 letters, to stand under the Chinese name',
  };

  it('are refused in each language, with the field that mends them', () => {
    expect(
      problemsOf(
        smallDeck({
          'delegations.bodies[1].name.en': long,
          'delegations.bodies[0].name.zh': '國家港灣燈塔霧號暨關鍵航標防護專案辦公室籌備處',
        }),
      ),
    ).toEqual([
      'delegations › bodies[0].name.zh: is too long for its line in the diagram: “國家港灣燈塔霧號暨關鍵航標防護專案辦公室籌備處 PO”. Write at most about 22 Han characters, the abbreviation included.',
      `delegations › bodies[1].name.en: is too long for its line in the diagram: “${long}”. ${remedies.brief}.`,
      `delegations › bodies[1].name.en: is too long for its line in the diagram: “${long}”. ${remedies.line}.`,
    ]);
  });

  it('are accepted with a shorter name and line', () => {
    const changes = {
      name: { zh: '燈塔處', en: long },
      brief: 'Lights',
      line: 'Institute of Harbour Lights',
    };
    const [body] = smallDeck().delegations.bodies;
    expect(problemsOf(smallDeck({ 'delegations.bodies[0]': { ...body, ...changes } }))).toEqual([]);
  });

  it('are measured as the diagram has room', () => {
    const { label } = columns.left;
    expect(rowRoom.name * 28).toBeLessThanOrEqual(label);
    expect(rowRoom.second * 20).toBeLessThanOrEqual(label);
  });
});
