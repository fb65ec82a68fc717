/** Texts around the pictures that keep to one line, on the stage and in the margins of paper: whether they fit there. */
import { papers, printedArea } from '../media/paper.ts';
import { FOOT_SIZE, KICKER_SIZE, PICTURE_WIDTH } from '../media/screen.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { handoutText } from '../text/words/handout-text.ts';
import { byLanguage, languageRecords, languages, plain, type Language, type Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import { contextOf } from './context.ts';
import type { Deck, Slide } from './deck.ts';
import { setPicture } from '../kinds/kinds.ts';
import { longestOf, pathTo } from './check-picture.ts';
import { formatPath, type Problem } from './error.ts';

/** A line: what stands in it besides the text, and how much of it there is, both in em of the text. */
interface Line {
  readonly place: string;
  readonly field: string | Readonly<Record<Language, string>>;
  readonly text: Text;
  readonly weight: 400 | 500 | 700;
  readonly room: (language: Language) => number;
  readonly where: string;
}

/** What is too long for its line, by place and field. */
export function checkLines(deck: Deck, measure: MeasureText): Problem[] {
  return linesOf(deck, measure).flatMap(({ place, field, text, weight, room, where }) =>
    languages.flatMap((language) => {
      const [width, most] = [measure(plain(text[language]), weight), room(language)];
      if (width <= most) return [];
      return {
        place,
        field: `${typeof field === 'string' ? field : field[language]}.${language}`,
        message: `is too long for ${where}`,
        remedy: `Shorten it to about ${Math.max(0, Math.floor((most / width) * plain(text[language]).length))} characters`,
      };
    }),
  );
}

const KICKER = { size: KICKER_SIZE, gap: 24 } as const;
const FOOT = {
  size: FOOT_SIZE,
  gap: 20,
  number: 80,
  /** Between what stands beside each other, in em. */
  apart: 0.6,
  where: 'its line at the foot of the stage',
} as const;
/** The heads and feet of paper: letters and the gap between two texts, and the room that the narrowest has for them, in points. */
const PAPER = { size: 8, gap: 16 } as const;
const paperWidth = (Math.min(...papers.map((paper) => printedArea(paper).width)) / 25.4) * 72;

function linesOf(deck: Deck, measure: MeasureText): Line[] {
  const { sections, shortTitle, slides, source } = deck;
  const widest = (texts: readonly Text[], language: Language, weight: 400 | 500): number =>
    Math.max(0, ...texts.map((text) => measure(plain(text[language]), weight)));
  const paper = (paperWidth - PAPER.gap) / PAPER.size;
  const made = (language: Language): number =>
    measure(
      `${handoutText.made[language]} 2000-00-00   ${languageRecords[language].pageOf.join('00')}`,
      400,
    ) + measure(`${handoutText.source[language]}${languageRecords[language].colon}`, 400);
  return [
    ...sections.map(({ id, title }) => ({
      place: `sections/${id}`,
      field: 'title',
      text: title,
      weight: 500 as const,
      // Half of the head of a page, whose other half has the short title.
      room: () => Math.min(PICTURE_WIDTH / KICKER.size, paper / 2),
      where: 'its line over the headline and at the head of a page',
    })),
    {
      place: 'deck',
      field: 'shortTitle',
      text: shortTitle,
      weight: 400,
      room: (language) =>
        paper -
        Math.min(
          paper / 2,
          widest(
            sections.map(({ title }) => title),
            language,
            400,
          ),
        ),
      where: 'the head of a page',
    },
    ...(source
      ? [
          {
            place: 'source',
            field: 'issuer',
            text: source.issuer,
            weight: 400 as const,
            room: (language: Language) => paper - made(language),
            where: 'the foot of a page',
          },
        ]
      : []),
    ...slides.flatMap((slide) => linesOfSlide(slide, deck, measure)),
  ];
}

function linesOfSlide(slide: Slide, deck: Deck, measure: MeasureText): Line[] {
  const { delegations, topics } = deck;
  const { about, headline, id, picture, remark, section, sources, topic } = slide;
  const place = `slides/${id}`;
  const beside = (text: Text) => (language: Language) =>
    (PICTURE_WIDTH - KICKER.gap) / KICKER.size - measure(plain(text[language]), 500);
  const name = topic?.name ?? about;
  // A drawing before it, and the small braid at the other end.
  const around = topic ? 80 + topics.length * 58 + 84 : 0;
  const before = topic ? interfaceText.topicOf : section.title;
  const named = (language: Language): number =>
    name ? measure(plain(name[language]), 700) + KICKER.gap / KICKER.size : 0;
  const cites = sources.reduce((sum, paragraph) => sum + measure(paragraph.id, 700) + FOOT.apart, 0);
  const atFoot = (PICTURE_WIDTH - FOOT.number - FOOT.gap) / FOOT.size - cites;
  const { foot } = setPicture(picture, contextOf(deck, slide, measure)).board;
  return [
    ...(name
      ? [
          {
            place: topic ? `topics/${id}` : place,
            field: topic ? 'name' : 'about',
            text: name,
            weight: 700 as const,
            room: (language: Language) => beside(before)(language) - around / KICKER.size,
            where: 'its line over the headline',
          },
        ]
      : []),
    ...(picture.kind === 'quote'
      ? [
          {
            place,
            field: 'headline',
            text: headline,
            weight: 700 as const,
            room: (language: Language) => beside(before)(language) - around / KICKER.size - named(language),
            where: 'its line beside the name of its section',
          },
        ]
      : []),
    ...(remark
      ? [
          {
            ...(remark === delegations.kindsNote
              ? { place: 'delegations', field: 'kindsNote' }
              : { place, field: 'remark' }),
            text: remark,
            weight: 400 as const,
            room: () => atFoot,
            where: FOOT.where,
          },
        ]
      : []),
    ...(foot
      ? [
          {
            place,
            field: byLanguage((language) => {
              const from = longestOf(foot.from ?? [], language);
              return formatPath(pathTo(from, picture, ['picture']) ?? ['picture']);
            }),
            text: foot.text,
            weight: 400 as const,
            room: (language: Language) =>
              atFoot - (remark ? measure(plain(remark[language]), 400) + FOOT.apart : 0),
            where: FOOT.where,
          },
        ]
      : []),
  ];
}
