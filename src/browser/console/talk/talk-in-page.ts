/** The talk, as it stands in the page. */
import { slides } from '../../page.ts';
import { countSteps } from '../../stage/stage.ts';
import type { TalkSlide } from '../../../talk/talk.ts';

/** Every slide with its steps and its plan. */
export const talk: readonly TalkSlide[] = slides.map((slide) => ({
  id: slide.id,
  number: slide.dataset['number'] ?? '',
  steps: countSteps(slide),
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
  return talk.find((slide) => slide.id === id)?.number ?? '';
}
