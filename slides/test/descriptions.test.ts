import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describePicture } from '../../src/kinds/kinds.ts';
import { contextOf } from '../../src/deck/context.ts';
import { measure } from '../../test/fixtures/measure.ts';
import { deck } from './texts.ts';

it('every picture is told in sentences, as they were reviewed', async () => {
  const told = deck.slides.map((slide) => {
    const { zh, en } = describePicture(slide.picture, contextOf(deck, slide, measure));
    return `${slide.number} ${slide.id}\n${zh}\n${en}\n`;
  });
  await expect(told.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'descriptions.txt'));
});
