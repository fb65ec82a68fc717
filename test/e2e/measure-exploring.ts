/** What is wrong with a slide that is explored, as a person would see it: what lies over what. Runs in the page, so it holds all it needs. */
export function measureExploring(): string[] {
  const slide = document.querySelector<HTMLElement>('.slides > section.present.exploring');
  if (!slide) return ['no slide is explored'];
  const frame = slide.getBoundingClientRect();
  const scale = frame.width / 1920;
  const problems: string[] = [];
  const SLACK = 1;

  // checkVisibility() calls text in an SVG group that is not displayed visible.
  const gone = new Map<Element, boolean>([[slide, false]]);
  const isGone = (element: Element | null): boolean => {
    if (!element) return false;
    const known = gone.get(element);
    if (known !== undefined) return known;
    const isNow = isGone(element.parentElement) || getComputedStyle(element).display === 'none';
    gone.set(element, isNow);
    return isNow;
  };
  const isDrawn = (element: Element): boolean =>
    !isGone(element) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const all = <E extends Element>(query: string): E[] =>
    [...slide.querySelectorAll<E>(query)].filter(isDrawn);
  const nameOf = (element: Element): string =>
    `${element.tagName} ${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').slice(0, 24)}”`;
  const touches = (a: DOMRect, b: DOMRect, by = SLACK): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;

  // The box of a text is taller than its letters.
  const inkOf = (element: Element): DOMRect => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const inset = element.tagName === 'text' ? height * 0.25 : 0;
    return new DOMRect(x, y + inset, width, height - 2 * inset);
  };

  // Three floors that never meet: bar, picture, band.
  const [bar, band] = ['.d-explore-bar', '.d-explore-band'].map((query) => slide.querySelector(query));
  if (!bar || !band) return ['the slide has no bar or no band'];
  const floors = [bar, band].map((floor) => floor.getBoundingClientRect());
  const ink = all<SVGGraphicsElement>(
    '.d-diagram :is(text, .d-mark, .d-box, .d-pill, .d-bar, .d-strand, .d-through path)',
  );
  for (const element of ink) {
    const box = element.getBoundingClientRect();
    if (floors.some((floor) => touches(box, floor)))
      problems.push(`${nameOf(element)} meets the bar or the band`);
    if (box.top < frame.top - SLACK || box.bottom > frame.bottom + SLACK)
      problems.push(`${nameOf(element)} leaves the slide`);
  }
  if (floors.some((floor) => floor.width < 1700 * scale)) problems.push('the bar or the band is narrow');

  // What is on top at the middle of each word and mark is the node or the pill that it belongs to.
  const hits = slide.querySelectorAll<SVGElement>('.d-diagram .d-hit');
  for (const hit of hits) hit.style.pointerEvents = 'none';
  for (const element of all<SVGGraphicsElement>('.d-diagram :is(text, .d-mark)')) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    const own = element.closest('.d-node, .d-verb-pill, .d-link, .d-bracket') ?? element;
    if (above && !own.contains(above) && !above.contains(own))
      problems.push(`${nameOf(above)} covers ${nameOf(element)}`);
  }
  for (const hit of hits) hit.style.removeProperty('pointer-events');

  // Verbs over the bar cover no word, mark or cuff, and no thread runs under them.
  const solid = all<SVGGraphicsElement>(
    '.d-diagram :is(.d-row, .d-cuff, .d-heading) :is(text, .d-mark, .d-box), .d-diagram .d-meeting',
  );
  const pills = all<SVGGraphicsElement>('.d-diagram .d-verb-pill .d-pill');
  const strands = pills.length > 0 ? all<SVGPathElement>('.d-diagram .d-side .d-strand') : [];
  const threads = strands.flatMap((path) => {
    const matrix = path.getScreenCTM();
    const length = path.getTotalLength();
    return Array.from({ length: 200 }, (_, index) => {
      const point = path.getPointAtLength((length * index) / 199);
      return matrix ? point.matrixTransform(matrix) : point;
    });
  });
  for (const pill of pills) {
    const box = pill.getBoundingClientRect();
    for (const element of solid)
      if (touches(box, inkOf(element)) && !element.classList.contains('meeting'))
        problems.push(`a verb covers ${nameOf(element)}`);
    if (threads.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom))
      problems.push(`a verb covers a thread`);
  }

  // Words of bar and band: large enough, whole, on their own ground, with room to press.
  const inFloors = all<HTMLElement>('.d-explore-bar *, .d-explore-band *');
  for (const element of inFloors) {
    const words = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    const isUnseen = element.closest('.unseen') !== null;
    const size = parseFloat(getComputedStyle(element).fontSize);
    if (words.length > 0 && !isUnseen && size < 28) problems.push(`${nameOf(element)} is ${size} px`);
    if (words.length > 0 && element.closest('.d-head .d-title') && size < 48)
      problems.push(`the name ${nameOf(element)} is ${size} px`);
    for (const node of isUnseen ? [] : words) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()];
      const outer = (
        element.closest('button, .d-find') ??
        element.closest('.d-list, .d-head') ??
        element
      ).getBoundingClientRect();
      const floor = floors.find((one) => touches(one, outer));
      for (const { left, right, top, bottom } of rects) {
        const inset = Math.max(0, (bottom - top - size * scale) / 2);
        if (left < outer.left - SLACK || right > outer.right + SLACK)
          problems.push(`${nameOf(element)} leaves its room`);
        if (!floor || top + inset < floor.top || bottom - inset > floor.bottom)
          problems.push(`${nameOf(element)} leaves its floor`);
      }
    }
  }
  for (const button of all<HTMLElement>('.d-explore-bar button, .d-explore-band button')) {
    // Cited words take a finger above and below them.
    const more = parseFloat(getComputedStyle(button, '::after').height) * scale;
    const height = Math.max(button.getBoundingClientRect().height, more || 0);
    if (height < 60 * scale - SLACK)
      problems.push(`${nameOf(button)} is ${Math.round(height / scale)} px high`);
  }
  for (const list of all<HTMLElement>('.d-explore-band > .d-list'))
    if (list.scrollHeight > list.clientHeight + 2 || list.scrollWidth > list.clientWidth + 2)
      problems.push(`what the band says is cut: ${nameOf(list)}`);

  // No line begins with a rule, and none ends with one: what comes first on a line has its rule beyond the edge.
  for (const line of all<HTMLElement>('.d-explore-band .d-facts-line')) {
    const edge = line.getBoundingClientRect().left;
    for (const fact of line.children) {
      const start = fact.getBoundingClientRect().left;
      if (start < edge && start + 18 * scale > edge)
        problems.push(`a line begins with a rule: ${nameOf(fact)}`);
    }
  }
  return [...new Set(problems)];
}

/** Everything that can be chosen on the slide that is explored, as addresses name it; and what a search finds many and none of. */
export function choicesOf(slide: string): string[] {
  const section = document.querySelector(`#${slide}`);
  const keys = [...(section?.querySelectorAll<HTMLElement>('.d-roster details, .d-kind[data-to]') ?? [])].map(
    ({ dataset }) => dataset['to'] ?? dataset['key'] ?? '',
  );
  return ['find=a', 'find=qqq', ...new Set(keys.map((key) => key.replace(' ', '=')))];
}
