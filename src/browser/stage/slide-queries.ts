/**
 * What reveal.js asks of the page at every key, answered without a search. It looks through every element for the slides
 * several times, and through every slide for steps, for slides within it and for media: in a deck of hundreds of slides
 * that is most of a key. Slides and steps stand in the page from the start; what changes are their classes.
 */

type Search = (selector: string) => readonly HTMLElement[];

/** Answers such questions of the deck's element and of each slide from now on; all others are searched for as ever. */
export function answerQueries(deck: HTMLElement, slides: readonly HTMLElement[]): void {
  if (slides.some((slide) => slide.querySelector('section') !== null)) return;
  answer(deck, /^\.slides ?>?section[^\s,]*$/u, among(slides));
  for (const slide of slides) {
    answer(slide, /^\.fragment[^\s,>]*$/u, among([...slide.querySelectorAll<HTMLElement>('.fragment')]));
    if (slide.querySelector('video, audio, iframe, img[data-src]') === null)
      answer(slide, /^(?:section|video|audio|iframe|img\[data-src\])/u, () => []);
  }
}

/** The classes that reveal.js changes. What is found without them is found once. */
const STATES = /\.(?:present|past|future|visible|current-fragment)/u;

function among(candidates: readonly HTMLElement[]): Search {
  const find: Search = (selector) => candidates.filter((candidate) => candidate.matches(selector));
  const found = new Map<string, readonly HTMLElement[]>();
  return (selector) => {
    if (STATES.test(selector)) return find(selector);
    const known = found.get(selector) ?? find(selector);
    found.set(selector, known);
    return known;
  };
}

function answer(element: HTMLElement, questions: RegExp, find: Search): void {
  const searchAll = element.querySelectorAll.bind(element);
  const searchOne = element.querySelector.bind(element);
  Object.assign(element, {
    querySelectorAll: (selector: string) => (questions.test(selector) ? find(selector) : searchAll(selector)),
    querySelector: (selector: string) =>
      questions.test(selector) ? (find(selector)[0] ?? null) : searchOne(selector),
  });
}
