/** Ids that the page or its scripts have besides those of its slides, so that no slide may bear them. */

const OF_THE_PAGE = [
  'constructor',
  'about',
  'about-title',
  'announcer',
  'contents',
  'contents-title',
  'deck-title',
  'help-title',
  'reading-bar-name',
  'toolbar-name',
  'update-title',
];

/** Whether an id is one of the page's own, or could become one: a drawing's, a headline's, a diagram's. */
export function isReservedId(id: string): boolean {
  return (
    OF_THE_PAGE.includes(id) || /^(?:icon|speaker)-|-(?:described|headline|help|tools|bodies)$/u.test(id)
  );
}
