import { describe, expect, it } from 'vitest';
import { measure } from '../fixtures/measure.ts';
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
      ['bodies[1].kind: refers to an unknown kind “club”. Use an id from delegations.kinds.'],
    ],
    [
      'for a body in an unknown paragraph',
      { 'bodies[1].source': 'P9' },
      ['bodies[1].source: refers to an unknown paragraph “P9”. Use an id from source.paragraphs.'],
    ],
    [
      'for a side without a body',
      { 'bodies[0].side': 'right', 'bodies[1].side': 'right', relations: [] },
      ['bodies: has none on the left. List at least one body for each side.'],
    ],
    [
      'for a person of an unknown body',
      { 'people[3].body': 'club' },
      ['people[3].body: refers to an unknown body “club”. Use an id from delegations.bodies.'],
    ],
    [
      'for a person who appears in an unknown paragraph',
      { 'people[3].appearances[0].source': 'P9' },
      [
        'people[3].appearances[0].source: refers to an unknown paragraph “P9”. Use an id from source.paragraphs.',
      ],
    ],
    [
      'for a relation with an unknown person',
      { 'relations[0].between[1]': 'zoe' },
      ['relations[0].between[1]: refers to an unknown person “zoe”. Use an id from delegations.people.'],
    ],
    [
      'for a relation with two unknown people',
      { 'relations[0].between': ['yan', 'zoe'] },
      [
        'relations[0].between[0]: refers to an unknown person “yan”. Use an id from delegations.people.',
        'relations[0].between[1]: refers to an unknown person “zoe”. Use an id from delegations.people.',
      ],
    ],
    [
      'for a relation between two people of one side',
      { 'relations[0].between': ['mayor', 'bo'] },
      [
        'relations[0].between: joins two people of the same side. Join people of different sides, or leave the relation out.',
      ],
    ],
    [
      'for a relation of a person with themselves',
      { 'relations[0].between': ['lin', 'lin'] },
      [
        'relations[0].between: joins two people of the same side. Join people of different sides, or leave the relation out.',
      ],
    ],
    [
      'for a relation that the source tells of one person only',
      { 'relations[0].between': ['lin', 'bo'] },
      [unsupported(0, 'bo', 'convened', 'P1')],
    ],
    [
      'for a relation of another kind than the source tells',
      { 'relations[0].kind': 'chaired' },
      [unsupported(0, 'lin', 'chaired', 'P1'), unsupported(0, 'mayor', 'chaired', 'P1')],
    ],
    [
      'for a relation that another paragraph tells',
      { 'relations[1].source': 'P1' },
      [unsupported(1, 'lin', 'chaired', 'P1'), unsupported(1, 'bo', 'chaired', 'P1')],
    ],
    [
      'for a relation from an unknown paragraph',
      { 'relations[1].source': 'P9' },
      [
        'relations[1].source: refers to an unknown paragraph “P9”. Use an id from source.paragraphs.',
        unsupported(1, 'lin', 'chaired', 'P9'),
        unsupported(1, 'bo', 'chaired', 'P9'),
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
        'Use one of: convened, chaired, headed, led, spoke, attended.',
    ]);
  });

  it('for a relation of three', () => {
    expect(problemsOf(smallDeck({ 'delegations.relations[0].between[2]': 'bo' }))).toEqual([
      'deck › delegations.relations[0].between: is too long. Give at most 2.',
    ]);
  });
});

function unsupported(index: number, person: string, kind: string, paragraph: string): string {
  return (
    `relations[${index}]: says that ${person} “${kind}”, but ${person} has no such appearance in ${paragraph}. ` +
    'Leave the relation out unless the source says so of both people.'
  );
}

describe('names that the diagram has no room for', () => {
  const problemsWith = (changes: Changes): readonly string[] => problemsOf(smallDeck(changes), { measure });

  it('are refused in each language, with how wide they are and what mends them', () => {
    expect(
      problemsWith({
        'delegations.bodies[0].name.zh': '國家港灣燈塔霧號暨關鍵航標防護專案辦公室籌備處',
        'delegations.bodies[1].name.zh': '南北兩港漁民與漁船船東聯合公會第一代表大會',
        'delegations.bodies[2].name.zh': '南港直轄市政府市政廳秘書處國際事務聯合辦公室',
      }),
    ).toContain(
      'delegations › bodies[0].name.zh: is too wide for the diagram: “國家港灣燈塔霧號暨關鍵航標防護專案辦公室籌備處” takes 23.0 of 16.0 em. Give the body a shorter `shortName`; the full name stays in its details and in the table.',
    );
  });

  it('are accepted with a shorter name', () => {
    expect(
      problemsWith({
        'delegations.bodies[0].name.zh': '國家港灣燈塔霧號暨關鍵航標防護專案辦公室籌備處',
        'delegations.bodies[0].shortName': { zh: '燈塔籌備處' },
        'delegations.bodies[2].name.zh': '南港直轄市政府市政廳秘書處國際事務聯合辦公室',
        'delegations.bodies[2].shortName': { zh: '市政廳' },
      }),
    ).toEqual([]);
  });

  it('are accepted of a kind that is one long word, which has its count under it', () => {
    expect(problemsWith({ 'delegations.kinds[0].label.en': 'Universities' })).toEqual([]);
    expect(problemsWith({ 'delegations.kinds[0].label.en': 'Telecommunications' })).toEqual([
      expect.stringContaining('kinds[0].label.en: is too wide for the diagram: “Telecommunications”'),
    ]);
  });

  it('are told of kinds, sides, the bar and offices as well', () => {
    const long = 'Preparatory Committee for Lights';
    expect(
      problemsWith({
        'delegations.kinds[0].label.en': 'Establishments of jurisprudence-related administration',
        'delegations.sides.left.name.en': long,
        'delegations.meeting.en': long,
        'delegations.people[0].office.en': 'Head of the Preparatory Committee',
      }).map((line) => line.split(': ')[0]),
    ).toEqual([
      'delegations › kinds[0].label.en',
      'delegations › sides.left.name.en',
      'delegations › meeting.en',
      'delegations › people[0].office.en',
    ]);
  });
});
