/** Exploring the participants diagram: hovering previews a body or a person, a click or Enter pins it, Escape clears. */
import { disposeAll, listen, type Behaviour } from './behaviour.ts';
import { slides } from './page.ts';

export const explore: Behaviour = () =>
  disposeAll(slides.filter((slide) => slide.querySelector('.diagram')).map(exploreSlide));

function exploreSlide(slide: HTMLElement): () => void {
  const nodes = [...slide.querySelectorAll<SVGElement>('.diagram .node')];
  const entries = [...slide.querySelectorAll<HTMLElement>('.details .entry')];
  const diagram = slide.querySelector('.diagram');
  let pinned: SVGElement | undefined;

  const show = (node: SVGElement | undefined): void => {
    const panel = slide.querySelector('.details');
    for (const entry of entries) entry.hidden = node === undefined || key(entry) !== key(node);
    for (const candidate of nodes) {
      candidate.classList.toggle('chosen', candidate === node);
      candidate.setAttribute('aria-pressed', String(candidate === pinned));
    }
    panel?.classList.toggle('filled', node !== undefined);
    diagram?.classList.toggle('exploring', node !== undefined);
  };
  const pin = (node: SVGElement | undefined): void => {
    pinned = node === pinned ? undefined : node;
    show(pinned);
  };
  for (const node of nodes) {
    node.setAttribute('role', 'button');
    node.setAttribute('tabindex', '0');
  }

  return disposeAll([
    listen(slide, 'pointerover', (event) => {
      if (event.pointerType === 'mouse') show(nodeAt(event.target) ?? pinned);
    }),
    listen(slide, 'pointerleave', () => show(pinned)),
    listen(slide, 'click', (event) => {
      const node = nodeAt(event.target);
      if (node) pin(node);
    }),
    listen(slide, 'keydown', (event) => {
      const node = nodeAt(event.target);
      if (event.key === 'Escape' && pinned) pin(pinned);
      else if (node && (event.key === 'Enter' || event.key === ' ')) pin(node);
      else return;
      event.preventDefault();
    }),
  ]);
}

function nodeAt(target: EventTarget | null): SVGElement | undefined {
  return target instanceof Element ? (target.closest<SVGElement>('.diagram .node') ?? undefined) : undefined;
}

function key({ dataset }: SVGElement | HTMLElement): string {
  return dataset['body'] ? `body ${dataset['body']}` : `person ${dataset['person'] ?? ''}`;
}
