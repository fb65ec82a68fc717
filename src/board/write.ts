/** The words of a set board as HTML, in reading order and with their meaning; the sheet of places puts them on the slide. */
import {
  byLanguage,
  isSame,
  languages,
  languageTags,
  type Language,
  type LanguagePair,
} from '../text/language.ts';
import { parseText, type Piece } from '../text/parse.ts';
import { bilingual, renderPiece, stepClass } from '../markup/bilingual.ts';
import { renderDescription } from '../markup/description.ts';
import { attributes, html, type Content, type Html } from '../markup/html.ts';
import { imageSource } from './image-source.ts';
import { lengthIn, writtenIn, type SetWords } from './sizes.ts';
import { piecesOf } from './pieces.ts';
import type { PlaceSheet } from './place-sheet.ts';
import { roles } from './roles.ts';
import type { SetPart } from './set-board.ts';
import { fillClass, strokeClass } from './shape.ts';
import { renderEntry, renderStrand } from './strand.ts';
import type { Group, Icon, Image, Meaning, Room, Words } from './types.ts';

/** What words are written with. */
export interface Writing {
  readonly places: PlaceSheet;
  /** Pieces of a text in each language, glossary terms marked where the slide has not marked them yet. */
  readonly findTerms: (text: Words['text']) => Readonly<Record<Language, readonly Piece[]>>;
  /** Where a link to a slide leads from a language; nowhere on a page that does not hold the slides. */
  readonly addressOf: (slide: string, language: Language) => string | undefined;
  /** The slide's id: what is named within it begins with it. */
  readonly slide: string;
  /** The languages of the deck, the one that is shown first before the other. */
  readonly languages: LanguagePair;
}

/** The classes by which the fonts are subset. */
const weightNames = { 400: 'regular', 500: 'medium', 700: 'bold' } as const;

/** A part and all in it. */
export function writePart(set: SetPart, writing: Writing): Html {
  const { part } = set;
  switch (part.type) {
    case 'words':
      return writeWords(part, set, writing);
    case 'icon':
      return writeIcon(part, set, writing);
    case 'image':
      return writeImage(part, set, writing);
    case 'room':
      return writeRoom(part, set, writing);
    case 'group':
      return writeGroup(part, set, writing);
  }
}

/** A group has an element of its own only where that says something: what it is, how it looks, when it appears. */
function writeGroup(group: Group, { children }: SetPart, writing: Writing): Html {
  const content = children.map((child) => writePart(child, writing));
  const { as, look, step = 0, side } = group;
  if (!as && !look && step === 0 && !side) return html`${content}`;
  const classes = [
    ...(look
      ? [
          'b-look',
          `b-${look.name}`,
          look.fill && fillClass(look.fill),
          look.stroke && strokeClass(look.stroke),
          look.dash && `b-${look.dash}`,
        ]
      : []),
    as === 'lit-row' && 'b-lit',
    side,
  ].filter((name): name is string => typeof name === 'string');
  return element(as, stepClass(step, ...classes), content);
}

function element(as: Meaning | undefined, marks: Html, content: Content): Html {
  switch (as) {
    case undefined:
      return html`<div${marks}>${content}</div>\n`;
    case 'list':
      return html`<ul${marks}>${content}</ul>\n`;
    case 'ordered':
      return html`<ol${marks}>${content}</ol>\n`;
    case 'item':
      return html`<li${marks}>${content}</li>\n`;
    case 'table':
      return html`<table${marks}>${content}</table>\n`;
    case 'data':
      return html`<table class="unseen b-data">${content}</table>\n`;
    case 'head':
      return html`<thead${marks}>${content}</thead>\n`;
    case 'body':
      return html`<tbody${marks}>${content}</tbody>\n`;
    case 'row':
    case 'lit-row':
      return html`<tr${marks}>${content}</tr>\n`;
    case 'row-head':
      return html`<th scope="row"${marks}>${content}</th>`;
    case 'cell':
      return html`<td${marks}>${content}</td>`;
    case 'column-head':
      return html`<th scope="col"${marks}>${content}</th>`;
  }
}

function writeWords(words: Words, set: SetPart, writing: Writing): Html {
  const { role, weight, tone, level, head, side, step = 0, time, isSilent, isForReading, isOffStage } = words;
  const align = set.places[languages[0]].set?.align ?? 'start';
  const marks = html`${stepClass(
    step,
    'b-words',
    `b-${role}`,
    weightNames[weight],
    ...(tone === 'ink' ? [] : [`b-t-${tone}`]),
    ...(align === 'start' ? [] : [`b-${align}`]),
    ...(side ? [side] : []),
    ...(isForReading ? ['b-reading'] : []),
    ...(isOffStage ? ['b-off-stage'] : []),
  )}${isSilent && attributes({ 'aria-hidden': 'true' })}`;
  const lines = isForReading ? bilingual(words.text) : writeLanguages(words, set, writing);
  const said = time ? html`<time datetime="${time}">${lines}</time>` : lines;
  const content = html`${head && html`<span class="b-column">${bilingual(head)}</span>`}${said}`;
  switch (level) {
    case 'h2':
      return html`<h2 id="${writing.slide}-headline"${marks}>${content}</h2>`;
    case 'h3':
      return html`<h3${marks}>${content}</h3>`;
    case 'th':
      return html`<th scope="col"${marks}>${content}</th>`;
    case 'row-head':
      return html`<th scope="row"${marks}>${content}</th>`;
    case 'td':
      return html`<td${marks}>${content}</td>`;
    case 'blockquote':
      return html`<blockquote${marks}>${content}</blockquote>`;
    case 'cite':
      return html`<cite${marks}>${content}</cite>`;
    case undefined:
      return html`<p${marks}>${content}</p>`;
  }
}

/** Each language at its own place; a name that stands the same in both is written once. */
function writeLanguages(words: Words, { places }: SetPart, writing: Writing): Html {
  const { text, role, leading, link, href } = words;
  const { places: sheet, findTerms, addressOf } = writing;
  const pieces = words.marks ? findTerms(text) : byLanguage((language) => parseText(text[language]));
  const inEach = languages.map((language) => {
    const { box, set } = places[language];
    const ownLeading = lengthIn(language, leading);
    const isUsual = ownLeading === lengthIn(language, roles[role].leading);
    const written = writtenIn(words, language);
    const { x, y, w } = box;
    const place = sheet.classFor({
      box: { x, y, w },
      size: set?.size,
      leading: isUsual ? undefined : ownLeading,
    });
    return {
      language,
      written,
      place,
      lines: set ? writeLines(pieces[written], set) : html``,
      address: href ?? (link && addressOf(link, language)),
    };
  });
  const [first, second] = inEach;
  if (
    first &&
    second &&
    isSame(text) &&
    first.place === second.place &&
    first.lines.value === second.lines.value &&
    first.address === second.address
  ) {
    return writePlaced(first.address, html` class="b-at ${first.place}"`, first.lines);
  }
  return html`${inEach.map(({ language, written, place, lines, address }) =>
    writePlaced(
      address,
      html` class="in-${language}${text[written].includes('|') && ' broken'} b-at ${place}" lang="${languageTags[written]}"`,
      lines,
    ),
  )}`;
}

/** A link is placed itself, since one around what is placed has no box to press or to focus. */
function writePlaced(href: string | undefined, marks: Html, lines: Html): Html {
  return href === undefined
    ? html`<span${marks}>${lines}</span>`
    : html`<a${marks} href="${href}">${lines}</a>`;
}

function writeLines(pieces: readonly Piece[], { lines }: SetWords): Html {
  return html`${lines.map((line) => html`<span class="b-line">${piecesOf(pieces, line).map(renderPiece)}</span>`)}`;
}

/** What marks draw on the slide, where the parts flow. Bars are as long there, in proportion. */
function writeRoom({ look }: Room, { places }: SetPart, { places: sheet }: Writing): Html {
  const [first] = languages;
  switch (look?.name) {
    case 'bar':
    case 'reference':
      return html`<span class="b-${look.name} ${sheet.classFor({ box: places[first].box })}" aria-hidden="true"></span>`;
    case 'strand':
      return renderStrand();
    case 'entry':
      return renderEntry();
    default:
      return html``;
  }
}

/** A drawing stands at a place of its own in each language, or at one for both. */
function writeIcon({ name, tone, step = 0 }: Icon, { places }: SetPart, { places: sheet }: Writing): Html {
  const place = byLanguage((language) => sheet.classFor({ box: places[language].box }));
  const draw = (...more: readonly string[]): Html =>
    html`<svg${stepClass(step, 'b-icon', 'b-at', `b-i-${tone}`, ...more)} viewBox="0 0 48 48" aria-hidden="true"><use href="#icon-${name}"/></svg>`;
  const [first, second] = languages;
  if (place[first] === place[second]) return draw(place[first]);
  return html`${languages.map((language) => draw(`in-${language}`, place[language]))}`;
}

/** A picture, named in the language that is shown. */
function writeImage(
  part: Image,
  { places }: SetPart,
  { places: sheet, languages: shown, slide }: Writing,
): Html {
  const { file, alt, focus, step = 0 } = part;
  const { box } = places[shown[0]];
  const place = sheet.classFor({ box });
  const id = `${slide}-${place}`;
  const source = imageSource({ file, w: box.w, h: box.h, focus });
  return html`${renderDescription(id, alt, shown)}
    <img${stepClass(step, 'b-image', 'b-at', place)} src="${source}" alt="${alt[shown[0]]}" aria-labelledby="${id}-described">\n`;
}
