import { describe, expect, it } from 'vitest';
import { deck } from './texts.ts';

const { bodies, people, relations, kinds } = deck.delegations;
const of = (side: 'left' | 'right') => bodies.filter((body) => body.side === side);

describe('the bodies', () => {
  it('of Taiwan are twelve, in the order and by the names of the source', () => {
    expect(of('left').map(({ name }) => name.zh)).toEqual([
      '國發會',
      '行政院資通安全處',
      '科技會報辦公室',
      '外交部',
      '駐歐盟兼駐比利時代表處',
      '衛生福利部',
      '科技部',
      '經濟部',
      '工研院',
      '資策會',
      '臺灣資通產業標準協會',
      '臺灣區塊鏈大聯盟',
    ]);
  });

  it('of Taiwan have the English names that they use', () => {
    expect(of('left').map(({ name }) => name.en)).toEqual([
      'National Development Council',
      'Department of Cyber Security, Executive Yuan',
      'Office of Science and Technology, Executive Yuan',
      'Ministry of Foreign Affairs',
      'Taipei Representative Office in the EU and Belgium',
      'Ministry of Health and Welfare',
      'Ministry of Science and Technology',
      'Ministry of Economic Affairs',
      'Industrial Technology Research Institute',
      'Institute for Information Industry',
      'Taiwan Association of Information and Communication Standards',
      'Taiwan Blockchain Alliance',
    ]);
  });

  it('of the EU are five, with the abbreviations of the source', () => {
    expect(of('right').map(({ name, acronym }) => [name.zh, acronym, name.en])).toEqual([
      [
        '資通訊網絡暨科技總署',
        'DG CONNECT',
        'Directorate-General for Communications Networks, Content and Technology',
      ],
      ['成長總署', 'DG GROW', 'Directorate-General for Internal Market, Industry, Entrepreneurship and SMEs'],
      ['貿易總署', 'DG TRADE', 'Directorate-General for Trade'],
      ['對外事務部', 'EEAS', 'European External Action Service'],
      ['歐洲經貿辦事處', 'EETO', 'European Economic and Trade Office'],
    ]);
  });

  it('are seven ministries and agencies, a mission, two research institutes, two industry groups; four services, an office', () => {
    const counts = kinds.map(({ id }) =>
      (['left', 'right'] as const).map((side) => of(side).filter(({ kind }) => kind === id).length),
    );
    expect(counts).toEqual([
      [7, 0],
      [1, 0],
      [2, 0],
      [2, 0],
      [0, 4],
      [0, 1],
    ]);
  });

  it('all stand in the second paragraph', () => {
    expect(new Set(bodies.map(({ source }) => source))).toEqual(new Set(['P2']));
  });
});

describe('the people', () => {
  it('are the four whom the source names, by their offices', () => {
    expect(people.map(({ name, title, body }) => [name.zh, name.en, title.en, body])).toEqual([
      ['龔明鑫', 'Kung Ming-hsin', 'Minister', 'ndc'],
      ['Roberto Viola', 'Roberto Viola', 'Director-General', 'dg-connect'],
      ['Khalil Rouhana', 'Khalil Rouhana', 'Deputy Director-General', 'dg-connect'],
      ['高哲夫', 'Filip Grzegorzewski', 'Head', 'eeto'],
    ]);
  });

  it('did what each paragraph says, and no more', () => {
    const said = Object.fromEntries(
      people.map(({ id, appearances }) => [id, appearances.map(({ source, as }) => `${source} ${as}`)]),
    );
    expect(said).toEqual({
      kung: ['P1 convened', 'P2 headed', 'P2 led', 'P2 chaired', 'P4 spoke'],
      viola: ['P1 convened'],
      rouhana: ['P2 chaired'],
      grzegorzewski: ['P2 attended'],
    });
  });

  it('are joined by two lines, which two paragraphs tell', () => {
    expect(relations.map(({ kind, between, source }) => [kind, ...between, source])).toEqual([
      ['convened', 'kung', 'viola', 'P1'],
      ['chaired', 'kung', 'rouhana', 'P2'],
    ]);
  });
});
