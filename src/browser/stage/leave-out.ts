/** What reveal.js does at every change, for features that this deck does without. */
import type { RevealPlugin } from 'reveal.js';
import { slides } from '../page.ts';

/** What a plugin is given, beyond what the types of reveal.js name. */
interface Internals {
  getStatusText(part: Element): string;
  readonly controls: { update(): void };
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
    const { controls, slideContent } = Object.assign(reveal as unknown as Internals, {
      getStatusText: () => '',
    });
    Object.assign(controls, { update: doNothing });
    for (const slide of slides) slide.toggleAttribute = toggleAllButInert;
    Object.assign(slideContent, {
      load: doNothing,
      unload: doNothing,
      startEmbeddedContent: doNothing,
      stopEmbeddedContent: doNothing,
    });
  },
};

/**
 * In place of a slide’s own method: reveal.js makes all slides inert but one, and the browser then styles anew what is
 * in them. The sheet hides all that is in a slide, from the keyboard and screen readers as well.
 */
function toggleAllButInert(this: HTMLElement, name: string, force?: boolean): boolean {
  return name === 'inert' ? false : HTMLElement.prototype.toggleAttribute.call(this, name, force);
}

function doNothing(): void {}
