/**
 * The handout's choices: read from the address before anything is painted, changed in the bar, written back to the
 * address. It stands in the page itself, so it imports nothing; without it the page is the default layout.
 */
{
  const root = document.documentElement;
  const tags = new Map(
    (root.dataset['languages'] ?? '').split(' ').map((pair): [string, string] => {
      const [language = '', tag = ''] = pair.split(':');
      return [language, tag];
    }),
  );
  const choices: Readonly<Record<string, readonly string[]>> = {
    layout: ['notes', 'two-up', 'three-up', 'brief'],
    lang: [...tags.keys()],
    paper: ['a4', 'letter'],
    ink: ['colour', 'grey'],
    notes: ['0', '1'],
  };
  /** What fits on a page between its margins, in millimetres. */
  const pageHeights: Readonly<Record<string, number>> = { a4: 259, letter: 241.4 };

  const apply = (asked: URLSearchParams): void => {
    for (const [name, values] of Object.entries(choices)) {
      // Chat and mail add a full stop or a bracket to an address.
      const value = asked.get(name)?.match(/^[\w-]+/u)?.[0] ?? '';
      root.dataset[name] = values.includes(value) ? value : (values[0] ?? '');
    }
    root.lang = tags.get(root.dataset['lang'] ?? '') ?? root.lang;
  };

  /**
   * Pages of what is shown: whatever begins a page is measured alone; within it, no row or paragraph is split, nor a part
   * of the brief that one page can hold.
   */
  const countPages = (): number => {
    const probe = document.createElement('div');
    probe.className = 'one-centimetre';
    document.body.append(probe);
    const height =
      (probe.getBoundingClientRect().height / 10) * (pageHeights[root.dataset['paper'] ?? ''] ?? 259) + 1;
    probe.remove();
    const starts = [
      ...document.querySelectorAll<HTMLElement>('main .front, main .sheets > .slide, main .brief'),
    ].filter((block) => block.offsetHeight > 0);
    const perPage = { 'two-up': 2, 'three-up': 3 }[root.dataset['layout'] ?? ''] ?? 1;
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
    const own = `.in-${root.dataset['lang'] ?? ''}`;
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
      const chosen = new URLSearchParams(
        [...new FormData(form)].flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value]] : [],
        ),
      );
      apply(chosen);
      count();
      try {
        history.replaceState(null, '', `?${chosen.toString()}${location.hash}`);
      } catch {
        // A page in a frame may have no address of its own to keep the choice in.
      }
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      print();
    });
    void document.fonts.ready.then(count);
  });
}
