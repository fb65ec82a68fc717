/** Pictures of slides in the console: copies of the slides that stand in the page. */
import { SLIDE_WIDTH } from '../../../media/screen.ts';
import { slides } from '../../page.ts';
import type { TalkPlace } from '../../../talk/talk.ts';

/** A picture of a slide. */
export interface Preview {
  show(place: TalkPlace | undefined): void;
}

const sizes = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries)
    if (target instanceof HTMLElement)
      target.style.setProperty('--part', String(contentRect.width / SLIDE_WIDTH));
});

/** Shows slides in a box, as large as the box is wide. */
export function previewIn(box: HTMLElement): Preview {
  let copy: HTMLElement | undefined;
  let shown = '';
  sizes.observe(box);
  return {
    show(place) {
      if (place?.slide !== shown) {
        copy?.remove();
        copy = place && copySlide(place);
        shown = place?.slide ?? '';
        if (copy) box.prepend(copy);
      }
      if (copy && place) showSteps(copy, place.step);
    },
  };
}

/** A copy at a step, out of reach for keys, screen readers and addresses: the ids and names stay the slide's own. */
export function copySlide({ slide: id, step }: TalkPlace): HTMLElement | undefined {
  const slide = slides.find((candidate) => candidate.id === id);
  if (!slide) return undefined;
  const copy = slide.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll('[id], [aria-labelledby]')]) {
    element.removeAttribute('id');
    element.removeAttribute('aria-labelledby');
  }
  for (const element of copy.querySelectorAll('.anchor, .notes, .detail, [data-described]')) element.remove();
  copy.removeAttribute('hidden');
  copy.classList.add('present');
  copy.inert = true;
  copy.setAttribute('aria-hidden', 'true');
  showSteps(copy, step);
  return copy;
}

function showSteps(copy: HTMLElement, step: number): void {
  for (const fragment of copy.querySelectorAll<HTMLElement>('.fragment'))
    fragment.classList.toggle('visible', Number(fragment.dataset['fragmentIndex'] ?? 0) < step);
}
