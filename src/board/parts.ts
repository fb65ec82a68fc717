/** Makes the parts of a picture. Their options are those of `types.ts`; what is left out is as the role or the group has it. */
import type { Text } from '../text/language.ts';
import { roles } from './roles.ts';
import type { Frame, Group, Icon, Image, Num, Part, Role, Room, Tone, Words } from './types.ts';

type GroupOptions = Omit<Group, 'type' | 'flow' | 'children'>;
type Child = Part | false | undefined;

const group =
  (flow: Group['flow']) =>
  (options: GroupOptions, ...children: ReadonlyArray<Child | readonly Child[]>): Group => ({
    ...options,
    type: 'group',
    flow,
    children: children.flat().filter((child): child is Part => child !== undefined && child !== false),
  });

/** Parts from left to right, each as wide as it is. */
export const row = group('row');
/** Parts one under the other. */
export const column = group('column');
/** Parts from left to right that share the width alike. */
export const equal = group('equal');
/** Parts one over the other, each in all of the room. */
export const stack = group('stack');
/** Parts from left to right, in as many rows as they need. */
export const wrap = group('wrap');

/** A text in its role; options overrule the role. */
export function words(
  role: Role,
  text: Text,
  options: Partial<Omit<Words, 'type' | 'role' | 'text'>> = {},
): Words {
  const usual = roles[role];
  const size = options.size ?? usual.size;
  return {
    lines: 1,
    breaks: 'balanced',
    marks: false,
    ...usual,
    shrink: size,
    ...options,
    type: 'words',
    role,
    text,
    size,
  };
}

/** A drawing of the sprite in a square. */
export function icon(name: string, size: Num, options: Frame & { readonly tone?: Tone } = {}): Icon {
  return { tone: 'ink', ...options, type: 'icon', name, w: size, h: size };
}

/** A picture from a file. */
export function image(options: Omit<Image, 'type'>): Image {
  return { ...options, type: 'image' };
}

/** Room that stays free, or a shape without words. */
export function room(options: Omit<Room, 'type'>): Room {
  return { ...options, type: 'room' };
}
