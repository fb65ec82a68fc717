/**
 * Runs in the page before it is printed: a diagram of groups (`graphics-document`) keeps its words as text, so it is no
 * picture as a whole; its first line becomes one, and names in the page's language what all of its lines connect.
 */
export const LABEL_DIAGRAMS = `(() => {
  const name = 'data-name-' + document.documentElement.dataset.lang;
  for (const diagram of document.querySelectorAll('svg[role="graphics-document"]')) {
    const names = [...diagram.querySelectorAll('[role="group"]')].map((group) => group.getAttribute(name));
    const line = [...diagram.querySelectorAll('path')].find((path) => path.getClientRects().length > 0);
    line?.setAttribute('role', 'img');
    line?.setAttribute('aria-label', names.filter(Boolean).join('; '));
  }
})()`;
