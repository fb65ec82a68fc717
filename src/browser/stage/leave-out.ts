/** What reveal.js does at every change, and this deck does without. */
import type { RevealPlugin } from 'reveal.js';
import { slides } from '../page.ts';

/** What a plugin is given, beyond what the types of reveal.js name. */
interface Internals {
  getStatusText(part: Element): string;
  readonly controls: { update(): void };
  readonly backgrounds: { update(): void };
  readonly slideContent: {
    load(slide: Element): void;
    unload(slide: Element): void;
    startEmbeddedContent(part: Element): void;
    stopEmbeddedContent(part: Element): void;
  };
}

/**
 * It looks through slides for videos and frames, hides them in their style attributes, and reads what a step has shown
 * for a status that is not used: each makes the browser style the page once more before the frame.
 */
export const leaveOut: RevealPlugin = {
  id: 'leave-out',
  init(reveal) {
    const { controls, backgrounds, slideContent } = Object.assign(reveal as unknown as Internals, {
      getStatusText: () => '',
    });
    for (const unused of [controls, backgrounds]) Object.assign(unused, { update: doNothing });
    Object.assign(slideContent, {
      load: doNothing,
      unload: doNothing,
      startEmbeddedContent: doNothing,
      stopEmbeddedContent: doNothing,
    });
    const deck = reveal.getRevealElement();
    if (deck) knowSlides(deck);
    for (const slide of slides) {
      knowNoSlidesIn(slide);
      setOnlyWhatChanges(slide);
      slide.toggleAttribute = toggleAllButInert;
    }
  },
};

/**
 * Keeps reveal.js from reading all of a slide for its status in the frame of a change: it passes over what is hidden, and
 * for as long as it looks the slide says that it is. Callbacks of a frame come in the order in which they were asked for,
 * and nothing else comes between them.
 */
export function changeWithoutStatus(slide: HTMLElement, change: () => void): void {
  requestAnimationFrame(() => {
    slide.getAttribute = (name) =>
      name === 'aria-hidden' ? 'true' : HTMLElement.prototype.getAttribute.call(slide, name);
  });
  change();
  requestAnimationFrame(() => Reflect.deleteProperty(slide, 'getAttribute'));
}

/** A dozen times a change reveal.js looks for the slides through all that is in them. */
function knowSlides(deck: HTMLElement): void {
  const search = deck.querySelectorAll.bind(deck);
  const find = (selector: string) =>
    /^\.slides[ >]section/u.test(selector)
      ? slides.filter((slide) => slide.matches(selector))
      : search(selector);
  Object.assign(deck, { querySelectorAll: find });
}

/** And through each slide for slides below it, of which there are none. */
function knowNoSlidesIn(slide: HTMLElement): void {
  const [search, searchAll] = [slide.querySelector.bind(slide), slide.querySelectorAll.bind(slide)];
  Object.assign(slide, {
    querySelector: (selector: string) => (selector === 'section' ? null : search(selector)),
    querySelectorAll: (selector: string) => (selector === 'section' ? [] : searchAll(selector)),
  });
}

/** At every change reveal.js hides every slide but one, and the browser styles anew what is hidden once more. */
function setOnlyWhatChanges(slide: HTMLElement): void {
  const set = slide.setAttribute.bind(slide);
  slide.setAttribute = (name, value) => {
    if (slide.getAttribute(name) !== value) set(name, value);
  };
}

/**
 * In place of a slide’s own method: reveal.js makes all slides inert but one, and the browser then styles anew what is in
 * them. The sheet hides all that is in a slide, from the keyboard and screen readers as well.
 */
function toggleAllButInert(this: HTMLElement, name: string, force?: boolean): boolean {
  return name === 'inert' ? false : HTMLElement.prototype.toggleAttribute.call(this, name, force);
}

function doNothing(): void {}
