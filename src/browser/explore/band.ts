/** The band under a diagram: shows what is chosen by what the slide's list holds of it, and rows of what is found. */
import { isNothing, type Exploration } from './exploration.ts';
import { keyOf } from './items.ts';
import { pages } from './pages.ts';
import { fillIn } from './found.ts';
import { root } from '../page.ts';

/** Shows an exploration in the band of a slide. */
export type ShowBand = (exploration: Exploration, found: readonly HTMLDetailsElement[]) => void;

/** The band of a slide; the items of its list are what it shows. */
export function createBand(slide: HTMLElement, items: readonly HTMLDetailsElement[]): ShowBand {
  const part = (query: string): HTMLElement => {
    const element = slide.querySelector<HTMLElement>(`.d-explore-band ${query}`);
    if (!element) throw new Error(`The band of ${slide.id} has no ${query}.`);
    return element;
  };
  const band = part('');
  // On the stage one slide is there; in the article a landmark for each would be one too many.
  band.role = root.dataset['view'] === 'deck' ? 'region' : 'group';
  const [pager, back, on, rows] = [
    part('.d-pager'),
    part('.d-pager .d-back'),
    part('.d-pager .d-on'),
    part('.d-list.d-rows'),
  ];
  const proto = part('.d-row');
  proto.remove();
  let shown: ReadonlyArray<readonly HTMLElement[]> = [];
  let page = 0;

  const rowOf = (item: HTMLDetailsElement): HTMLElement => {
    const row = proto.cloneNode(true) as HTMLElement;
    row.classList.add(item.dataset['side'] ?? '');
    row.dataset['to'] = keyOf(item);
    row.prepend(...copies(item.querySelector('summary')));
    return row;
  };
  const turnTo = (wanted: number): void => {
    page = wanted;
    for (const [index, elements] of shown.entries())
      for (const element of elements) element.hidden = index !== page;
    pager.hidden = shown.length < 2;
    back.toggleAttribute('disabled', page === 0);
    on.toggleAttribute('disabled', page === shown.length - 1);
    pager.parentElement?.classList.toggle('d-single', shown[page]?.length === 1);
    fillIn(pager, { page: page + 1, pages: shown.length });
  };
  for (const [button, by] of [
    [back, -1],
    [on, 1],
  ] as const)
    button.addEventListener('click', () => {
      turnTo(page + by);
      // A button that is off cannot keep the focus.
      if (button.hasAttribute('disabled')) (by > 0 ? back : on).focus();
    });

  return (exploration, found) => {
    const { choice } = exploration;
    const item = items.find((one) => keyOf(one) === choice);
    const isSearch = !choice && !isNothing(exploration);
    const isNone = isSearch && found.length === 0;
    const name = item ? 'one' : (choice ?? (isNone ? 'none' : isSearch ? 'found' : 'start'));
    const isRows = choice?.startsWith('kind ') || (isSearch && !isNone);
    const head = part(`[data-for="${name}"]`);
    const list = part(`.d-list.d-${item ? 'one' : isNone ? 'none' : isRows ? 'rows' : 'kinds'}`);
    rows.classList.toggle('d-searched', isSearch);
    if (item) {
      head.replaceChildren(...copies(item.querySelector('summary')));
      list.replaceChildren(...copies(item.querySelector('.d-facts')));
      for (const deed of list.querySelectorAll<HTMLElement>('.d-deed')) {
        deed.role = 'button';
        deed.tabIndex = 0;
        deed.ariaExpanded = 'false';
      }
    } else if (isRows) {
      const listed = isSearch ? found : items.filter(({ dataset }) => `kind ${dataset['kind']}` === choice);
      list.replaceChildren(...listed.map(rowOf));
      list.classList.toggle('d-few', listed.length < 3);
    }
    list.append(pager);
    const language = list.querySelector(`:scope > [lang="${root.lang}"]`) ?? list;
    const sides = [...language.querySelectorAll<HTMLElement>('.d-of-side')];
    const isOther = ({ dataset }: HTMLElement): boolean =>
      choice?.startsWith('side ') === true && choice !== `side ${dataset['side']}`;
    for (const side of sides) side.hidden = isOther(side);
    shown = item
      ? pages([...list.querySelectorAll<HTMLElement>('.d-person')], { all: 3, paged: 2 })
      : isRows
        ? pages([...list.querySelectorAll<HTMLElement>('.d-row')], { all: 6, paged: 5 })
        : pages(
            sides.filter((side) => !isOther(side)),
            { all: 3, paged: 1 },
          );
    turnTo(0);
    for (const one of band.querySelectorAll<HTMLElement>('.d-head')) one.hidden = one !== head;
    for (const one of band.querySelectorAll<HTMLElement>('.d-list')) one.hidden = one !== list;
    band.dataset['sides'] = item?.dataset['side'] ?? (name === 'start' ? 'left right' : sidesOf(head));
    const title = [...head.querySelectorAll<HTMLElement>('.d-name')].find((one) => one.checkVisibility());
    if (title) band.setAttribute('aria-label', title.innerText);
  };
}

function sidesOf({ classList }: HTMLElement): string {
  return ['left', 'right'].filter((side) => classList.contains(side)).join(' ');
}

function copies(element: Element | null): Node[] {
  return [...(element?.cloneNode(true).childNodes ?? [])];
}
