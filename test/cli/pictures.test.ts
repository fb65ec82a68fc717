import { expect, it } from 'vitest';
import { run } from '../../src/cli/commands/pictures.ts';

it('a picture of a slide that the deck does not have is refused, with those that it has', async () => {
  await expect(run(['nowhere'])).rejects.toThrow(/no slide “nowhere”\. Use one of: /u);
}, 60_000);
