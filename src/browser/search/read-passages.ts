/** The text of the page as passages, read once from what stands in it. Nothing in the slides is touched. */
import { tagOf } from '../../text/script.ts';
import { slides } from '../page.ts';
import type { Passage } from './search.ts';

/** Parts that are for the eye, for one reader, or stand elsewhere already. */
const LEFT_OUT =
  '.notes, .other-headline, .unseen, .scripted, .d-diagram, .d-roster, table.d-participants, .to-number, .terms';

/** Words and lines with an element of their own; they are indexed with the text that they stand in. */
const WITHIN_TEXT = '.term, .whole, .b-line';

/** Every passage of the deck in its order; bodies, people and terms once. */
export function readPassages(): Passage[] {
  const passages = slides.flatMap((slide) => [...passagesOf(slide), ...bodiesOf(slide), ...termsOf(slide)]);
  const known = new Set<string>();
  const homes = new Map<string, string>();
  return passages.filter(({ owner, slide, text }) => {
    if (!homes.has(owner)) homes.set(owner, slide);
    const once = `${owner} ${text}`;
    if (homes.get(owner) !== slide || known.has(once)) return false;
    known.add(once);
    return true;
  });
}

/** What a slide is about, its topic and its section, counts as its headline. */
function passagesOf(slide: HTMLElement): Passage[] {
  const section = document.querySelector(`.contents .list li[data-slide="${slide.id}"]`)?.parentElement;
  const parts: ReadonlyArray<readonly [Passage['place'], Iterable<HTMLElement>]> = [
    ['headline', slide.querySelectorAll<HTMLElement>('h2 *')],
    ['headline', slide.querySelectorAll<HTMLElement>('.kicker .topic-name *')],
    ['headline', section?.previousElementSibling?.querySelectorAll<HTMLElement>('*') ?? []],
    ['picture', slide.querySelectorAll<HTMLElement>('.picture *')],
    ['detail', slide.querySelectorAll<HTMLElement>('.detail *')],
  ];
  return parts.flatMap(([place, elements]) =>
    [...elements]
      .filter((element) => holdsText(element) && !element.closest(LEFT_OUT) && !element.matches(WITHIN_TEXT))
      .map((element): Passage => ({
        owner: `slide ${slide.id}`,
        slide: slide.id,
        place,
        lang: langOf(element),
        text: textOf(element),
      })),
  );
}

function holdsText(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? node.matches(WITHIN_TEXT)
      : node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
}

/** Bodies and people by every name that they have. */
function bodiesOf(slide: HTMLElement): Passage[] {
  return [...slide.querySelectorAll<HTMLElement>('.d-roster details:not(.d-elsewhere *)')].flatMap((item) => {
    const owner = item.dataset['key'] ?? '';
    return (item.dataset['names'] ?? '').split('\n').map((text): Passage => ({
      owner,
      slide: slide.id,
      place: 'body',
      lang: tagOf(text),
      text,
    }));
  });
}

function termsOf(slide: HTMLElement): Passage[] {
  return [...slide.querySelectorAll<HTMLElement>('.terms > div[data-term]')].flatMap((entry) =>
    [...entry.querySelectorAll<HTMLElement>('span')]
      .filter((span) => !span.matches(WITHIN_TEXT) && !span.querySelector(`span:not(${WITHIN_TEXT})`))
      .map((span): Passage => ({
        owner: `term ${entry.dataset['term'] ?? ''}`,
        slide: slide.id,
        place: 'term',
        lang: langOf(span),
        text: textOf(span),
      })),
  );
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}

function langOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]:not(html)')?.lang ?? '';
}
