/** The talk, as its slides stand in the page. */
import type { TalkSlide } from '../talk/talk.ts';
import { slides } from './page.ts';

/** Every slide with its steps and its plan. */
export const talkSlides: readonly TalkSlide[] = slides.map((slide) => ({
  id: slide.id,
  number: slide.dataset['number'] ?? '',
  steps: Number(slide.dataset['steps'] ?? 0),
  seconds: Number(slide.dataset['seconds'] ?? 0),
  section: slide.dataset['section'] ?? '',
  backup: 'backup' in slide.dataset,
}));

/** The headline of a slide, with both languages in it. */
export function headlineOf(id: string): Element | null {
  return slides.find((slide) => slide.id === id)?.querySelector('h2') ?? null;
}

/** The number of a slide as shown. */
export function numberOf(id: string): string {
  return talkSlides.find((slide) => slide.id === id)?.number ?? '';
}
