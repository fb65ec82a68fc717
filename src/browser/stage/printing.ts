/**
 * Printing from the stage. The style sheet sets one slide a page; here, what lies over the slides is closed, and slides
 * off the stage become part of the page again: a PDF that is read aloud must have more than headlines.
 */
import { run } from '../actions.ts';
import type { Behaviour } from '../behaviour.ts';
import { slides } from '../page.ts';
import { closeOverview } from './overview.ts';

/** What keeps a slide from being read out. */
const BARS = ['inert', 'hidden', 'aria-hidden'] as const;

export const printing: Behaviour = () => {
  let lifted: Array<readonly [slide: HTMLElement, name: string, value: string]> = [];
  const restore = (): void => {
    for (const [slide, name, value] of lifted) slide.setAttribute(name, value);
    lifted = [];
  };
  // The style sheet gives this size to pages with a name, since the article has others. Firefox makes the first of
  // those too small, unless pages without a name are as large.
  const pages = new CSSStyleSheet();
  pages.replaceSync('@page { size: 1920px 1080px; margin: 0 }');
  document.adoptedStyleSheets.push(pages);
  window.addEventListener('beforeprint', () => {
    run('close');
    closeOverview();
    for (const sheet of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) sheet.close();
    restore();
    for (const slide of slides) {
      for (const name of BARS) {
        const value = slide.getAttribute(name);
        if (value === null) continue;
        lifted.push([slide, name, value]);
        slide.removeAttribute(name);
      }
    }
  });
  window.addEventListener('afterprint', restore);
};
