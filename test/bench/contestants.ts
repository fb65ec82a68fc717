/** The decks that are measured side by side: ours and, of the same texts, reveal.js, Marp and Slidev. Each is built and served. */

import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import deckSpec from '../../slides/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import type { Deck } from '../../src/deck/deck.ts';
import { serveCompressed } from './gzip-server.ts';
import largeDeckSpec from './large-deck.ts';
import { buildMarp } from './marp.ts';
import { plainSlides } from './plain-slides.ts';
import { report } from './progress.ts';
import { buildCopy, copyProject } from './project-copy.ts';
import { buildReveal } from './reveal.ts';
import { buildSlidev } from './slidev.ts';

export type Size = 'real' | 'large';

export interface Contestant {
  readonly name: string;
  readonly url: string;
  /** The part of its address that opens it at a slide, counted from 0. */
  readonly hash: (slide: number) => string;
  /** Runs in its page: which slide is shown, counted from 0; -1 for none. */
  readonly shownSlide: () => number;
}

/** Ours comes first. The servers live as long as `use` runs. */
export async function withContestants<T>(
  scratch: string,
  size: Size,
  use: (contestants: readonly Contestant[], deck: Deck) => Promise<T>,
): Promise<T> {
  const deck = resolveDeck(size === 'real' ? deckSpec : largeDeckSpec);
  const folders = await buildOnce(scratch, size, deck);
  const servers = await Promise.all(folders.map(serveCompressed));
  const [ours = '', reveal = '', marp = '', slidev = ''] = servers.map(({ origin }) => origin);
  const contestants: Contestant[] = [
    {
      name: 'ours',
      url: ours,
      hash: (slide) => `#/${deck.slides[slide]?.id}`,
      shownSlide: shownByReveal,
    },
    { name: 'reveal.js', url: reveal, hash: (slide) => `#/${slide}`, shownSlide: shownByReveal },
    { name: 'Marp', url: marp, hash: (slide) => `#${slide + 1}`, shownSlide: shownByMarp },
    { name: 'Slidev', url: slidev, hash: (slide) => `#/${slide + 1}`, shownSlide: shownBySlidev },
  ];
  try {
    return await use(contestants, deck);
  } finally {
    for (const { close } of servers) close();
  }
}

async function buildOnce(scratch: string, size: Size, deck: Deck): Promise<readonly string[]> {
  const folder = (name: string): string => join(scratch, `${name}-${size}`);
  const folders = ['ours', 'reveal', 'marp', 'slidev'].map(folder);
  if (folders.every(existsSync)) return folders;
  report(`building ${deck.slides.length} slides: ours, reveal.js, Marp, Slidev`);
  await buildOurs(scratch, size, folder('ours'));
  const slides = plainSlides(deck);
  await buildReveal(slides, folder('reveal'));
  await buildMarp(slides, folder('marp'));
  await buildSlidev(slides, folder('slidev'));
  return folders;
}

async function buildOurs(scratch: string, size: Size, folder: string): Promise<void> {
  const project = join(scratch, 'project');
  await copyProject(project);
  await buildCopy(project, size === 'real' ? {} : { DECK: 'test/bench/large-deck.ts' });
  await rename(join(project, 'dist', 'site'), folder);
}

function shownByReveal(): number {
  return [...document.querySelectorAll('.slides > section')].findIndex(({ classList }) =>
    classList.contains('present'),
  );
}

function shownByMarp(): number {
  return [...document.querySelectorAll('svg.bespoke-marp-slide')].findIndex(({ classList }) =>
    classList.contains('bespoke-marp-active'),
  );
}

/** It keeps no slides in the page but those around the one that is shown. */
function shownBySlidev(): number {
  const shown = [...document.querySelectorAll<HTMLElement>('[data-slidev-no]')].find(
    ({ style }) => style.display !== 'none',
  );
  return Number(shown?.dataset['slidevNo'] ?? 0) - 1;
}
