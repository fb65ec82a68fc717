/**
 * WCAG 2.2, 2.5.8: what can be pressed and is neither 24 px large nor has that room for itself. Runs in the page, so it
 * holds all it needs.
 */
export function measureTargets(): string[] {
  const least = 24;
  const targets = [
    ...document.querySelectorAll(
      'a[href], button, input, select, summary, label:has(input), [role="button"]',
    ),
  ]
    .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((element) => !element.closest('label:has(input)') || element.matches('label'))
    // Copies of slides in the console cannot be pressed.
    .filter((element) => !element.closest('[inert]'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.bottom > 0 && box.top < innerHeight);
  const gap = (x: number, y: number, box: DOMRect): number =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  return targets
    .filter(({ element, box }) => {
      if (Math.min(box.width, box.height) >= least) return false;
      // A link in a sentence is as high as its line.
      if (element.matches('p a, li a') && getComputedStyle(element).display === 'inline') return false;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return targets.some((other) => other.element !== element && gap(x, y, other.box) < least / 2);
    })
    .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`);
}
