/** What lies beside the screen, is cut, too small, or on top of something else. Runs in the page, so it holds all it needs. */
export function findMisplaced(): string[] {
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} wide`);
  const bar = document.querySelector('.reading-bar')?.getBoundingClientRect().height ?? 0;
  if (innerWidth < 400 && (bar <= 0 || bar >= 70)) found.push('the bar that stays is not one row');
  // Words for those who listen alone are cut away.
  const isHeard = (element: Element): boolean => {
    const words = element.closest('.b-reading');
    return words !== null && getComputedStyle(words).clipPath !== 'none';
  };
  const visible = [...document.querySelectorAll<HTMLElement>('main *, .contents *, .top-bar *')].filter(
    (element) =>
      !(element instanceof SVGElement) &&
      element.checkVisibility() &&
      !element.closest('.unseen, thead') &&
      !isHeard(element),
  );
  for (const element of visible) {
    const { left, right, width: wide } = element.getBoundingClientRect();
    const name = `${element.closest('section')?.id ?? ''} <${element.tagName} ${element.className}>`;
    // A photo goes to the edge and is cut there.
    if (wide > 0 && !element.matches('.b-image') && (left < -1 || right > innerWidth + 1))
      found.push(`${name} leaves the screen`);
    const { overflowX, overflowY } = getComputedStyle(element);
    const clips = [overflowX, overflowY].some((overflow) => overflow !== 'visible');
    if (clips && element.scrollHeight > element.clientHeight + 2) found.push(`${name} is cut`);
  }
  const lines = visible
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    .flatMap((element) =>
      [...element.getClientRects()].map((rect) => ({
        element,
        rect,
        size: parseFloat(getComputedStyle(element).fontSize),
      })),
    )
    .filter(({ element }) => !element.closest('.reading-bar, .d-roster h3, .d-explore-band'));
  for (const { element, size } of lines)
    if (size < 12) found.push(`“${element.textContent?.slice(0, 20) ?? ''}” is ${size} px`);
  for (const words of document.querySelectorAll<SVGTextElement>('.d-diagram text')) {
    const drawn = parseFloat(getComputedStyle(words).fontSize) * (words.getScreenCTM()?.a ?? 1);
    if (words.checkVisibility() && drawn < 12) found.push(`“${words.textContent}” is drawn at ${drawn} px`);
  }
  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1, index + 40)) {
      if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
      const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const down = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      if (across > 2 && down > Math.min(a.size, b.size) / 2)
        found.push(
          `“${a.element.textContent?.slice(0, 16) ?? ''}” is over “${b.element.textContent?.slice(0, 16) ?? ''}”`,
        );
    }
  }
  return [...new Set(found)];
}
