import { expect, it } from 'vitest';
import gallery from '../../examples/gallery/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { readReference } from '../../src/reference/reference.ts';
import { writeFields } from '../../src/reference/write-fields.ts';
import { measure } from '../fixtures/measure.ts';

const reference = readReference(process.cwd(), resolveDeck(gallery), measure);
const entries = [...reference.parts, ...Object.values(reference.kinds)];

it('every field that authors write has a comment', () => {
  const silent = entries.flatMap(({ name, about, fields }) => [
    ...(about ? [] : [name]),
    ...fields.filter((field) => !field.about).map(({ path }) => `${name}.${path}`),
  ]);
  expect(silent).toEqual([]);
});

it('a comment of a part counts where no other stands over the field, and one over the field before it', () => {
  const fieldOf = (kind: 'points' | 'fan', wanted: string) =>
    reference.kinds[kind].fields.find(({ path }) => path === wanted);
  expect(fieldOf('fan', 'next.cards[].icon')).toMatchObject({
    type: 'drawing',
    isOptional: false,
    about: 'Its drawing.',
  });
  expect(fieldOf('points', 'items')).toMatchObject({ type: '2 to 6 × group', isOptional: false });
  expect(fieldOf('points', 'items[].text')).toMatchObject({
    type: 'text',
    room: expect.stringMatching(/^zh: 1 line, /u),
  });
});

it('docs/fields.md says what the schemas say; vitest -u writes it anew', async () => {
  await expect(writeFields(reference)).toMatchFileSnapshot('../../docs/fields.md');
});
