/** What the console writes about a place: number and headline, steps left, and what comes after it. */
import { ownWords, queryConsole, showMessage, write } from './console-page.ts';
import { headlineOf, numberOf, talkSlides } from '../../talk-in-page.ts';
import { move, type TalkPlace } from '../../../talk/talk.ts';

/** Writes a place and what the next press shows: a step of the same slide, another slide, or the end. */
export function writePlace(place: TalkPlace, next: TalkPlace | undefined): void {
  const slide = talkSlides.find(({ id }) => id === place.slide);
  const steps = slide?.steps ?? 0;
  const last = talkSlides.findLast(({ backup }) => !backup)?.number ?? '';
  write('now-number', numberOf(place.slide));
  write('of-slides', slide?.backup === false ? ` / ${last}` : '');
  write('now-headline', headline(place.slide));
  write('steps', String(steps - place.step));

  const isStep = next?.slide === place.slide;
  const other = isStep ? undefined : next;
  write('soon-number', other ? numberOf(other.slide) : '');
  write('soon-headline', other ? headline(other.slide) : '');
  write('soon-step', isStep ? `${next.step} / ${steps}` : '');

  // While steps come, the slide after them is worth knowing.
  const then = move(talkSlides, place, 'next-slide').slide;
  const hasThen = isStep && then !== place.slide;
  write('then-number', hasThen ? numberOf(then) : '');
  write('then-headline', hasThen ? headline(then) : '');

  const soon = queryConsole('.soon');
  showMessage(soon, ['step'], isStep ? 'step' : undefined);
  showMessage(soon, ['then', 'end'], hasThen ? 'then' : next ? undefined : 'end');
}

function headline(id: string): string {
  return ownWords(headlineOf(id));
}
