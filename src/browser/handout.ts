/**
 * Runs in the head of the handout, before anything is painted: its choices are read from the address, changed in the bar,
 * and written back to the address. Without it the page is the default layout.
 */
import { inks, layouts, papers, printedArea, slidesOnPage } from '../media/paper.ts';
import './follow-language.ts';
import { askedFor, choose, languagesOfDeck, root, showLanguage } from './head.ts';

/** What is chosen in the address; the first of each where nothing is. */
const read = (address: URLSearchParams) => ({
  layout: choose(layouts, askedFor('layout', layouts, address)),
  lang: choose(languagesOfDeck, askedFor('lang', languagesOfDeck, address)),
  paper: choose(papers, askedFor('paper', papers, address)),
  ink: choose(inks, askedFor('ink', inks, address)),
  notes: choose(['0', '1'], askedFor('notes', ['0', '1'], address)),
});

let chosen = read(new URLSearchParams(location.search));

const apply = (address: URLSearchParams): void => {
  chosen = read(address);
  Object.assign(root.dataset, chosen);
  showLanguage(chosen.lang);
};

/**
 * Pages of what is shown: whatever begins a page is measured alone; within it, no row or paragraph is split, nor a part
 * of the brief that one page can hold.
 */
const countPages = (): number => {
  const probe = document.createElement('div');
  probe.className = 'one-centimetre';
  document.body.append(probe);
  const millimetre = probe.getBoundingClientRect().height / 10;
  const height = millimetre * printedArea(chosen.paper).height + 1;
  probe.remove();
  const starts = [
    ...document.querySelectorAll<HTMLElement>('main .front, main .sheets > .slide, main .brief'),
  ].filter((block) => block.offsetHeight > 0);
  const perPage = slidesOnPage[chosen.layout] ?? 1;
  const slides = starts.filter((block) => block.classList.contains('slide'));
  const others = starts.filter((block) => !slides.includes(block));
  const whole = (blocks: readonly HTMLElement[]): number =>
    blocks.reduce((sum, block) => sum + pagesOf(block, height), 0);
  return whole(others) + (perPage > 1 ? Math.ceil(slides.length / perPage) : whole(slides));
};

const pagesOf = (block: HTMLElement, height: number): number => {
  // On the screen, the margin of the paper is the block's padding.
  let start = block.getBoundingClientRect().top + parseFloat(getComputedStyle(block).paddingTop);
  let pages = 1;
  for (const piece of block.querySelectorAll('.part:not(.summary), h1, h2, h3, p, li, tr, dt, .picture')) {
    const { top, bottom } = piece.getBoundingClientRect();
    // What the layout does not show stands nowhere.
    if (bottom === top) continue;
    const isForced = getComputedStyle(piece).breakBefore === 'page';
    if (!isForced && (bottom - start <= height || bottom - top > height)) continue;
    pages += 1;
    start = top - (piece.closest('table')?.tHead?.offsetHeight ?? 0);
  }
  return pages;
};

/** A file that is printed proposes the title as its name: it is in the language of the file. */
const entitle = (form: HTMLFormElement): void => {
  const own = `.in-${chosen.lang}`;
  const parts = [
    document.querySelector('.front h1'),
    form.querySelector('[name="layout"]:checked')?.parentElement,
  ];
  document.title = parts.map((part) => (part?.querySelector(own) ?? part)?.textContent?.trim()).join(' · ');
};

apply(new URLSearchParams(location.search));

document.addEventListener('DOMContentLoaded', () => {
  const form = document.querySelector<HTMLFormElement>('form.bar');
  const output = form?.querySelector('output');
  if (!form || !output) return;
  for (const input of form.querySelectorAll<HTMLInputElement>('input')) {
    input.checked = root.dataset[input.name] === input.value;
  }
  const count = (): void => {
    output.textContent = String(countPages());
    entitle(form);
  };
  form.addEventListener('change', () => {
    const address = new URLSearchParams(
      [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    apply(address);
    count();
    try {
      history.replaceState(null, '', `?${address.toString()}${location.hash}`);
    } catch {
      // A page in a frame may have no address of its own to keep the choice in.
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    print();
  });
  // Its rows are as many as there are files to offer, and as its words need.
  new ResizeObserver(() => root.style.setProperty('--bar', `${form.offsetHeight}px`)).observe(form);
  void document.fonts.ready.then(count);
});
