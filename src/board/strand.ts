/** The threads beside a list on pages too narrow for its slide: as high as its items, whatever these take there. */
import { html, type Html } from '../markup/html.ts';

/** Half a wave to the left and to the right, down the height of an item. */
const [LEFT, RIGHT] = ['C-4 42-4 58 20 100', 'C44 42 44 58 20 100'] as const;

/** An eye beside its item: its ground, both threads, and over them the one that lies above where the eye begins. */
export function renderStrand(): Html {
  return html`<svg class="b-strand" viewBox="0 0 40 100" preserveAspectRatio="none" aria-hidden="true">
    <path class="b-inside" d="M20 0${LEFT}C44 58 44 42 20 0z"/>
    <path class="b-one" d="M20 0${LEFT}"/>
    <path class="b-two" d="M20 0${RIGHT}"/>
    <path class="b-under" d="M23 -5L17 5"/>
    <path class="b-one" d="M23 -5L17 5"/></svg>\n`;
}

/** Both threads from the edges of the page to where the first eye begins. */
export function renderEntry(): Html {
  return html`<svg class="b-entry" viewBox="0 0 40 30" aria-hidden="true">
    <path class="b-two" d="M-400 4H-8C6 4 10 18 20 30"/>
    <path class="b-one" d="M1200 4H48C34 4 30 18 20 30"/></svg>\n`;
}
