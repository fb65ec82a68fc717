/** The colours of an editable file: each is one of the theme, so that another theme colours all that is drawn. */
import type { Tone } from '../../board/types.ts';
import type { Delegations } from '../../participants/delegations.ts';

/** A colour by its meaning. */
export type Colour =
  | 'paper'
  | 'ink'
  | 'ink-2'
  | 'joint-tint'
  | 'rule'
  | 'hairline'
  | 'left'
  | 'right'
  | 'left-tint'
  | 'right-tint'
  | 'left-text'
  | 'right-text'
  | 'left-pale'
  | 'right-pale';

/** Those that a file has; `-text` and `-pale` are made of a side's colour. */
export type ThemeColour = Exclude<Colour, `${string}-text` | `${string}-pale`>;

/** The colours as `#rrggbb`. */
export type Theme = Readonly<Record<Colour, string>>;

/** Whose something is. */
export type Side = 'left' | 'right' | 'shared';

/** What `tokens.css` has on a light page; `test/office/scene/theme.test.ts` compares them. */
export const tokens = {
  paper: '#ffffff',
  ink: '#14202b',
  'ink-2': '#44525f',
  'joint-tint': '#eef1f4',
  rule: '#7a8794',
  hairline: '#cfd6dc',
} as const satisfies Partial<Theme>;

/** How much of a side's colour a pale line has, as `diagram.css` mixes it. */
const PALENESS = 0.41;

/** The light colours of a deck. */
export function themeOf({ sides }: Delegations): Theme {
  const [left, right] = [sides.left.colours.light, sides.right.colours.light];
  return {
    ...tokens,
    left: left.side,
    right: right.side,
    'left-tint': left.tint,
    'right-tint': right.tint,
    'left-text': left.text,
    'right-text': right.text,
    'left-pale': mix(left.side, tokens.paper, PALENESS),
    'right-pale': mix(right.side, tokens.paper, PALENESS),
  };
}

/** The colour of a tone where a side is given. */
export function colourOf(tone: Tone, side: Side, { sides }: Delegations): Colour {
  switch (tone) {
    case 'side':
      return side === 'shared' ? 'ink-2' : side;
    case 'side-text':
      return side === 'shared' ? 'ink' : `${side}-text`;
    case 'side-tint':
      return side === 'shared' ? 'joint-tint' : `${side}-tint`;
    case 'side-pale':
      return side === 'shared' ? 'hairline' : `${side}-pale`;
    case 'on-side':
      return side === 'shared' || isLight(sides[side].colours.light.on) ? 'paper' : 'ink';
    // The theme has no slot left for a grey of its own.
    case 'unlit':
      return 'hairline';
    case 'code':
      return 'ink';
    case 'code-ground':
      return 'paper';
    default:
      return tone;
  }
}

function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return red + green + blue > 382;
}

function mix(colour: string, other: string, share: number): string {
  const others = channels(other);
  const mixed = channels(colour).map((value, index) =>
    Math.round(value * share + (others[index] ?? 0) * (1 - share)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue from 0 to 255. */
export function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
