/**
 * Runs in the page before it is printed: a diagram of groups (`graphics-document`) keeps its words as text, so it is no
 * picture as a whole; its first line becomes one, and names in the page's language what all of its lines connect.
 */
export const LABEL_DIAGRAMS = `(() => {
  const { lang } = document.documentElement.dataset;
  for (const description of document.querySelectorAll('[data-described]'))
    for (const words of description.children)
      if (words.lang === document.documentElement.lang) words.id = description.dataset.described;
      else words.removeAttribute('id');
  const isShown = (part) => !part.closest('[class^="in-"]') || part.closest('.in-' + lang);
  for (const diagram of document.querySelectorAll('svg[role="graphics-document"]')) {
    const nameAll = (query) =>
      [...diagram.querySelectorAll(query)].filter(isShown).map((group) => group.getAttribute('aria-label'));
    const groups = nameAll('[role="group"][aria-label]:not(.d-node)');
    const names = groups.length > 0 ? groups : nameAll('.d-node[aria-label]');
    const line = [...diagram.querySelectorAll('path')].find((path) => isShown(path) && path.getClientRects().length > 0);
    line?.setAttribute('role', 'img');
    line?.setAttribute('aria-label', names.filter(Boolean).join('; '));
  }
})()`;
