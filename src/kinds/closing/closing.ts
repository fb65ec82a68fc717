import { cardLook } from '../../board/looks.ts';
import { endMark } from '../../board/braid-marks.ts';
import { column, row, words } from '../../board/parts.ts';
import type { Group, Mark } from '../../board/types.ts';
import { inEach, joinTexts, languages, type Text } from '../../text/language.ts';
import { phraseOf, sentencesOf, withAside, withPause } from '../../text/sentences.ts';
import { pictureText } from '../../text/words/picture-text.ts';
import { verbPill } from '../common.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';
import { drawCode } from './code.ts';

type Closing = Picture<'closing'>;
type Contact = Closing['contacts'][number];
type Next = NonNullable<Closing['next']>;

const WEIGHT = 18;
/** The eye: its ends, half a wave over it and half a wave back under it. */
const EYE = { from: 990, to: 1770, middle: 1380, y: 520 } as const;
const [OVER, UNDER] = ['C1321 112 1439 112 1770 520', 'C1439 928 1321 928 990 520'] as const;
/** The card of the code, which keeps what is around away from it, and its corners. */
const [CARD, ROUND] = [372, 26] as const;

/** Both threads come in from their edges and open into one eye; what it holds is the way on. */
export const closing: KindModule<'closing'> = {
  board: ({ contacts, address, found, next }, { slide }) => ({
    top: 200,
    holdsHeadline: true,
    emblem: address && { x: EYE.from - 20, y: 200, w: EYE.to - EYE.from + 40, h: 640 },
    parts: [
      row(
        { at: [94, 236], h: 268 },
        words('claim', slide.headline, {
          size: [208, 156],
          shrink: [176, 130],
          leading: 1.2,
          w: 925,
          level: 'h2',
        }),
      ),
      ...(address ? [underCode(address, found)] : []),
      column(
        { at: [96, 580], w: 850, gap: 16 },
        contacts.map((contact) => contactOf(contact, contacts.length > 1)),
      ),
      ...(next ? [address ? inBox(next) : inEye(next)] : []),
    ],
    marks: () => [...eye(), ...(address ? code(sameOf(address)) : [])],
  }),
  describe: ({ contacts, address, found, next }) =>
    sentencesOf(
      ...contacts.map(({ name, mail, phone }) => listed(name, mail, phone)),
      ...(address ? [joinTexts(pictureText.code, withAside(withoutScheme(address), found))] : []),
      ...(next
        ? [phraseOf(next.verb.words, withPause(next.text, next.date, ...(next.place ? [next.place] : [])))]
        : []),
    ),
};

/** Whom to ask. Of two each has its mail and its phone side by side. */
function contactOf({ name, mail, phone }: Contact, isOfTwo: boolean): Group {
  const line = { size: isOfTwo ? 36 : 40, shrink: 36, leading: 1.45 } as const;
  const ways = [
    mail && words('body', mail, { ...line, href: `mailto:${sameOf(mail)}` }),
    phone && words('body', phone, { ...line, href: `tel:${sameOf(phone).replaceAll(/[ ()-]/gu, '')}` }),
  ];
  return column(
    {},
    words('label', name, { size: isOfTwo ? [40, 38] : [44, 40], shrink: 36, weight: 700 }),
    isOfTwo ? row({ gap: 40 }, ways) : ways,
  );
}

/** What comes next, in a box as firm as its verb. */
function inBox({ text, date, place, verb }: Next): Group {
  return row(
    { at: [96, 838], w: 850, h: 136, look: cardLook(verb.firmness), pad: { inline: 36 }, gap: 28 },
    verbPill(verb, { size: [34, 32] }),
    column(
      {},
      words('label', place ? withPause(text, place) : text, {
        size: [44, 40],
        shrink: 36,
        weight: 700,
        from: place ? [text, place] : text,
      }),
      words('body', date, { size: 36 }),
    ),
  );
}

/** The same where the eye holds no code. */
function inEye({ text, date, place, verb }: Next): Group {
  return column(
    { at: [EYE.middle - 300, EYE.y - 170], w: 600, h: 340, main: 'center', cross: 'center', gap: 8 },
    verbPill(verb, { size: [40, 36] }),
    words('label', text, { size: [44, 40], shrink: 32, weight: 700 }),
    words('figure', date, { size: [76, 84], shrink: 44, weight: 700 }),
    place && words('body', place, { size: 44, shrink: 32 }),
  );
}

function underCode(address: Text, found: Text | undefined): Group {
  return column(
    { at: [EYE.middle - 430, 874], w: 860, h: 136, cross: 'center', gap: 8 },
    words('label', withoutScheme(address), {
      from: address,
      href: sameOf(address),
      size: 44,
      shrink: 34,
      weight: 700,
      lines: 2,
    }),
    found && words('note', found, { size: 34, shrink: 30 }),
  );
}

function eye(): Mark[] {
  const { from, to, y } = EYE;
  return [
    { mark: 'area', tone: 'joint-tint', d: `M${from} ${y}${OVER}${UNDER}z` },
    { mark: 'thread', side: 'right', weight: WEIGHT, d: `M1920 ${y}H${to}${UNDER}` },
    endMark('right', [from, y], WEIGHT),
    { mark: 'thread', side: 'left', weight: WEIGHT, d: `M0 ${y}H${from}${OVER}` },
    endMark('left', [to, y], WEIGHT),
  ];
}

function code(address: string): Mark[] {
  const { middle, y } = EYE;
  const [left, top, side] = [middle - CARD / 2, y - CARD / 2, CARD - 2 * ROUND];
  const corner = (dx: number, dy: number): string => `a${ROUND} ${ROUND} 0 0 1 ${dx} ${dy}`;
  return [
    {
      mark: 'area',
      tone: 'code-ground',
      d: [
        `M${left + ROUND} ${top}`,
        `h${side}${corner(ROUND, ROUND)}v${side}${corner(-ROUND, ROUND)}`,
        `h${-side}${corner(-ROUND, -ROUND)}v${-side}${corner(ROUND, -ROUND)}z`,
      ].join(''),
    },
    {
      mark: 'area',
      tone: 'code',
      d: drawCode(address, { x: left, y: top, size: CARD }),
    },
  ];
}

/** What is the same in both languages. */
function sameOf(text: Text): string {
  return text[languages[0]];
}

/** An address as it is read and typed. */
function withoutScheme(address: Text): Text {
  return inEach((language) => address[language].replace(/^https:\/\//u, ''));
}

/** A name and what is known of it. */
function listed(name: Text, ...more: ReadonlyArray<Text | undefined>): Text {
  const known = more.filter((text) => text !== undefined);
  return known.length > 0 ? joinTexts(name, ...known) : name;
}
