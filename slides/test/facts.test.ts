import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/text/language.ts';
import { allOf, deck, linesOf, shownOf, slideOf } from './texts.ts';

/** What the source does not say and a reader may well take it to say, as a pattern for each language. */
type Never = readonly [why: string, zh: RegExp, en: RegExp];

const neverAnywhere: readonly Never[] = [
  ['Rouhana co-chaired; nobody moderated', /共同主持人|司儀|協同主持/u, /moderat/iu],
  ['no body leads', /領隊|主責|牽頭|主導/u, /\blead (?:body|agency|ministry)|\bleaders?\b|spearhead/iu],
  [
    'a consensus is no document',
    /一份(?:初步)?(?:合作)?共識/u,
    /\b(?:signed|sign) (?:a|the) consensus|consensus document/iu,
  ],
  [
    'Viola co-convened and did not chair',
    /Viola[^，。；、\n]*主持/u,
    /chaired(?:(?!convened)[^.;,\n])*Viola/u,
  ],
  [
    'Rouhana co-chaired and did not convene',
    /Rouhana[^，。；、\n]*召開/u,
    /convened(?:(?!chaired)[^.;,\n])*Rouhana/u,
  ],
  ['the time is very good, not the best', /最(?:佳|好)的?(?:合作)?時機/u, /\b(?:best|ideal|perfect) time/iu],
  [
    'INATBA does not consist of the two sides',
    /(?:共同|合作)(?:設立|成立|建立)的?INATBA|INATBA由/u,
    /INATBA(?:,|is|\s)*(?:made up|composed|consist|founded by)|joint platform/iu,
  ],
  [
    'the EU’s inclusion of Taiwan is no future',
    /(?<!也)將臺灣|將(?:會)?(?:把臺灣)?納[入為]|將加入/u,
    /will (?:include|add|join|admit|bring in) /iu,
  ],
  [
    'the two words describe the AI, not the standards',
    /(?:可信賴|可互通)的?(?:全球|技術)*標準/u,
    /(?:trustworthy|interoperable),? (?:(?:global|technical) )*standards/iu,
  ],
  [
    'what both do together is to work towards standards',
    /雙方將(?:共同)?(?:建立|制定|訂定|訂出)/u,
    /will (?:jointly |together )?(?:set|build|write) (?:up )?(?:global|technical)/iu,
  ],
  [
    'no round has a date or a place',
    /第[13]屆(?:將)?(?:於|在)[^，。；、\n]*(?:舉行|舉辦|召開)/u,
    /\b(?:1st|3rd|first|third)\b[^.;\n]*(?:will be|was) held/iu,
  ],
  [
    'the verbs are not ranked',
    /更確定|最確定|語氣較(?:弱|強)/u,
    /\b(?:firmest|weakest|strongest) (?:verb|word|commitment)/iu,
  ],
  [
    'nobody’s verb is quoted as a word of its own',
    /「[將可]」(?:字|出自|是)/u,
    /[“"](?:could|will)[”"] is /iu,
  ],
  ['cooperation deepens, not relations as such', /雙邊關係/u, /\b(?:their|bilateral) (?:relations|ties)\b/iu],
  [
    'whose prosperity, not who creates it',
    /(?<!為)歐亞共創|歐(?:洲|盟)(?:與|和|、)亞洲共/u,
    /Europe and Asia (?:creat|co-)/iu,
  ],
  ['one crisis has one name', /(?!)/u, /epidemic/iu],
];

/** The same for what one slide says. */
const neverOn: ReadonlyArray<readonly [slide: string, ...Never]> = [
  [
    'topic-cybersecurity',
    'no “therefore” between the two lines',
    /因此|所以|因為|既然/u,
    /\b(?:therefore|thus|hence|because|since|as a result|so that)\b/iu,
  ],
  [
    'topic-cybersecurity',
    'the two could; nobody said that they will',
    /雙方將/u,
    /\b(?:two|both)(?: sides)? will\b/iu,
  ],
  ['topic-research', 'a hope, however strong, is no “will”', /將/u, /\bwill\b/iu],
  [
    'topic-connectivity',
    'the sides’ own words are not the reason',
    /因此|所以|基於/u,
    /\b(?:therefore|thus|hence|because|based on)\b/iu,
  ],
  [
    'topic-data',
    'strategy and framework stand side by side',
    /戰略(?:下|中|之下)的/u,
    /(?:under|within|part of) (?:the|its) strategy/iu,
  ],
  [
    'eu-opening',
    'its speaker is not named',
    /Viola|Rouhana|Grzegorzewski|高哲夫/u,
    /Viola|Rouhana|Grzegorzewski/u,
  ],
  ['taiwan-opening', 'the green transition is the EU’s word', /綠色/u, /\bgreen\b/iu],
  [
    'six-topics',
    'overall policy came neither first nor after',
    /先[^，。；、\n]*總體|總體[^。\n]*之後/u,
    /\b(?:first|then|before|after)\b[^.;\n]*overall/iu,
  ],
  [
    'participants',
    'the kinds are ours; the list may go on',
    /全部|共計/u,
    /\b(?:all of them|in total|altogether)\b/iu,
  ],
];

/** What has to stand on a slide, because it is easily lost. */
const stands: ReadonlyArray<readonly [slide: string, why: string, zh: RegExp, en: RegExp]> = [
  ['six-topics', 'preliminary, as the conclusion has it', /初步/u, /preliminary/iu],
  ['six-topics', 'views on overall policy too', /總體政策/u, /overall (?:\S+ )*polic/iu],
  ['six-topics', 'it is the EU who raises certification', /歐方：可/u, /EU: could/u],
  ['meeting', 'bilateral, official, ministerial', /部長級雙邊官方/u, /official,? bilateral/iu],
  [
    'meeting',
    'the level is what the press release says it is',
    /新聞稿稱它/u,
    /press release describes it/iu,
  ],
  ['participants', 'the organisations are those that are listed', /列出/u, /listed/iu],
  ['participants', 'the grouping is ours', /分類由本簡報所加/u, /grouping was made for this presentation/iu],
  ['people', 'Kung and Viola co-convened', /Viola總署長共同召開/u, /Kung and Viola convened the dialogue/u],
  ['people', 'Kung and Rouhana co-chaired', /Rouhana副總署長共同主持/u, /Kung and Rouhana chaired it/u],
  ['eu-opening', 'long cooperation is greatly valued', /相當(?:重視|看重)/u, /greatly values/iu],
  ['eu-opening', 'the priorities are for development', /兩大發展重點/u, /two main development priorities/iu],
  ['taiwan-opening', 'the partnership is precious', /可貴/u, /precious/iu],
  ['taiwan-opening', 'Taiwan is ready to share', /願/u, /ready to share/iu],
  ['taiwan-opening', 'success is its own word', /防疫成功/u, /experience of success/iu],
  ['taiwan-opening', 'works to build', /致力/u, /work to build/iu],
  ['taiwan-opening', 'what matters more now', /更重要/u, /more important/iu],
  ['taiwan-opening', 'confident that it can be a partner', /有信心/u, /confident/iu],
  [
    'taiwan-opening',
    'strengths, prosperity, standing out together',
    /優勢互補、共榮發展[\s\S]*脫穎而出/u,
    /shared prosperity[\s\S]*stand out/iu,
  ],
  ['topic-research', 'a strong hope of both', /雙方[^。\n]*高度期待/u, /both strongly hope/iu],
  [
    'topic-research',
    'Open RAN and smart manufacturing are examples',
    /Open RAN等[\s\S]*例如智慧製造/u,
    /Open RAN, etc\.[\s\S]*such as smart manufacturing/u,
  ],
  ['topic-blockchain', '“also” falls on Taiwan', /也把臺灣/u, /Taiwan, too/iu],
  ['topic-blockchain', 'the fields go on', /應用等/u, /other topics/iu],
  [
    'topic-blockchain',
    'the EU stressed, both said',
    /歐方強調[\s\S]*雙方均表示/u,
    /EU stressed[\s\S]*Both said/u,
  ],
  ['topic-ai', 'of key importance for speed', /相當關鍵/u, /of key importance/iu],
  ['topic-ai', 'work towards standards', /共同推動[^。\n]*建立/u, /work together towards[^.\n]*standards/iu],
  ['topic-cybersecurity', 'a very good time', /很好/u, /very good time/iu],
  ['topic-cybersecurity', 'the strategy was forthcoming', /即將公布/u, /forthcoming/iu],
  ['topic-cybersecurity', 'it is the EU who says “could”', /歐方：可/u, /EU: could/u],
  ['topic-cybersecurity', 'certification has only begun', /才剛開始/u, /only just begun/iu],
  [
    'topic-cybersecurity',
    'what both could set up',
    /合作建立標準與認證/u,
    /set up standards and certification/iu,
  ],
  ['topic-data', 'the two systems are examples', /大數據應用，例如/u, /Big-data use, e\.g\./u],
  ['topic-data', 'the prices are public', /不動產公開/u, /public real-estate/iu],
  ['topic-data', 'framework and principles', /監管架構與原則/u, /framework and principles/iu],
  ['topic-data', 'the EU has put it forward already', /已提出/u, /has put forward/iu],
  [
    'topic-connectivity',
    'economic prosperity, security, resilience',
    /經濟繁榮[\s\S]*安全[\s\S]*韌性/u,
    /Economic prosperity[\s\S]*Security[\s\S]*Resilience/iu,
  ],
  [
    'topic-connectivity',
    'areas and strategies, and others',
    /領域與策略[\s\S]*等/u,
    /areas and strategies[\s\S]*including/iu,
  ],
  [
    'topic-connectivity',
    'multilateral fora or third countries',
    /多邊場域[\s\S]*或[\s\S]*第三國/u,
    /multilateral fora[\s\S]*or[\s\S]*third countries/iu,
  ],
  ['closing', 'strengths create opportunities', /優勢[\s\S]*合作機會/u, /strengths[\s\S]*opportunities/iu],
  ['closing', 'medium and long term', /中長期/u, /medium and long term/iu],
  [
    'closing',
    'the verdict is the issuer’s',
    /國發會[^。\n]*「成果豐碩」/u,
    /Development Council calls[^.\n]*fruitful/iu,
  ],
  [
    'closing',
    'cooperation and exchange deepen',
    /合作與交流[^。\n]*加深/u,
    /cooperation and exchange will deepen/iu,
  ],
  ['closing', 'both will actively prepare the 3rd', /將積極籌辦/u, /will actively prepare/iu],
  ['glossary', 'the mask map is an example', /應用實例/u, /An example of/u],
];

/** The glossary shows what the deck's terms say. */
const saidOn = (id: string, language: Language): string =>
  id === 'glossary' ? linesOf(deck.glossary, language) : allOf(slideOf(id), language);

describe.for(languages)('the deck in %s', (language) => {
  it.for(neverAnywhere)('never: %s', ([, zh, en]) => {
    const said = [...deck.slides.map((slide) => allOf(slide, language)), linesOf(deck, language)];
    const pattern = { zh, en }[language];
    expect(said.flatMap((text) => pattern.exec(text)?.[0] ?? [])).toEqual([]);
  });

  it.for(neverOn)('on %s never: %s', ([id, , zh, en]) => {
    expect(saidOn(id, language)).not.toMatch({ zh, en }[language]);
  });

  it.for(stands)('on %s: %s', ([id, , zh, en]) => {
    expect(saidOn(id, language)).toMatch({ zh, en }[language]);
  });

  it('shows no consensus that is not preliminary', () => {
    const pattern = { zh: /(?<!初步(?:合作)?)共識/u, en: /(?<!preliminary )\bconsensus/iu }[language];
    const shown = deck.slides.filter(({ id }) => id !== 'questions');
    expect(shown.filter((slide) => pattern.test(shownOf(slide, language))).map(({ id }) => id)).toEqual([]);
  });

  it('names no agreement but to say that none is mentioned', () => {
    const pattern = { zh: /協定|協議|簽署|簽訂/u, en: /\bagreements?\b|\bagreed\b|\bsigned\b/iu }[language];
    expect(deck.slides.filter((slide) => pattern.test(allOf(slide, language))).map(({ id }) => id)).toEqual([
      'questions',
    ]);
  });

  it('speaks of the press release on its first slide, for what it lists and where it answers questions', () => {
    const pattern = { zh: /新聞稿/u, en: /press release/iu }[language];
    const spoken = deck.slides.filter((slide) =>
      pattern.test(`${shownOf(slide, language)}${linesOf(slide.notes, language)}`),
    );
    expect(spoken.map(({ id }) => id)).toEqual(['opening', 'participants', 'questions']);
  });

  it('tells of the recovery plan first, then of the two transitions', () => {
    const { picture, detail, notes } = slideOf('eu-opening');
    const [plan, digital] = { zh: ['復甦', '數位'], en: ['recovery', 'digital'] }[language] as [
      string,
      string,
    ];
    for (const part of [picture, detail, notes]) {
      const text = linesOf(part, language).toLowerCase();
      expect(text.indexOf(plan)).toBeGreaterThanOrEqual(0);
      expect(text.indexOf(plan)).toBeLessThan(text.indexOf(digital));
    }
  });
});

it('the numbers of organisations are those of the list', () => {
  const count = (side: string): number => deck.delegations.bodies.filter((body) => body.side === side).length;
  const { headline, notes } = slideOf('participants');
  expect([count('left'), count('right')]).toEqual([12, 5]);
  expect(headline.zh).toMatch(/12個.*5個/u);
  expect(headline.en).toMatch(/12 organisations.*5 from/u);
  expect(notes.zh).toMatch(/十二個單位[\s\S]*五個/u);
  expect(notes.en).toMatch(/twelve organisations[\s\S]*five/u);
});
