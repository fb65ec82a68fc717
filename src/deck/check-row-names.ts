/** Whether the names of the bodies fit their rows in the diagram, where a text stands on one line and nothing shrinks. */
import type { Body } from '../participants/delegations.ts';
import type { Problem } from './error.ts';
import { textWidth } from '../participants/text-width.ts';

/** Room from a mark to the edge of the slide, in em of the name and of the smaller line under it. */
export const rowRoom = { name: 23, second: 32 } as const;

interface Shown {
  readonly field: string;
  readonly text: string;
  readonly room: number;
  readonly remedy: string;
}

/** Every name of a body that would run off the slide. */
export function checkRowNames(body: Body, field: string): Problem[] {
  return shownNames(body)
    .filter(({ text, room }) => textWidth(text) > room)
    .map((shown) => ({
      place: 'delegations',
      field: `${field}.${shown.field}`,
      message: `is too long for its line in the diagram: “${shown.text}”`,
      remedy: shown.remedy,
    }));
}

function shownNames({ name, short, brief, line }: Body): Shown[] {
  const { name: room, second } = rowRoom;
  return [
    {
      field: 'name.zh',
      text: short ? `${name.zh} ${short}` : name.zh,
      room,
      remedy: `Write at most about ${room - 1} Han characters, the abbreviation included`,
    },
    {
      field: brief ? 'brief' : 'name.en',
      text: brief ?? name.en,
      room,
      remedy: brief
        ? 'Write at most about 36 letters'
        : 'Give the body a `brief` of at most about 36 letters; the full name stays in its details',
    },
    {
      field: line ? 'line' : 'name.en',
      text: line ?? name.en,
      room: second,
      remedy: line
        ? 'Write at most about 54 letters'
        : 'Give the body a `line` of at most about 54 letters, to stand under the Chinese name',
    },
  ];
}
