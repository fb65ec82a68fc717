/**
 * Runs in the page's head, before anything is painted: decides language, theme and view, and writes them on the root
 * element, where styles and every other script read them. It imports nothing, since it stands in the page itself.
 */
{
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  // Before a script writes another title: all decks of one host share a storage.
  root.dataset['deck'] = document.title;
  const tags = new Map(
    (root.dataset['languages'] ?? '').split(' ').map((pair): [string, string] => {
      const [language = '', tag = ''] = pair.split(':');
      return [language, tag];
    }),
  );
  const languages = [...tags.keys()];
  const inHash = languages.find((language) => location.hash.startsWith(`#${language}/`)) ?? null;

  /** Chat and mail add a full stop or a bracket to an address. */
  const askedFor = (key: string): string | undefined => asked.get(key)?.match(/^\w+/u)?.[0];

  const stored = (storage: () => Storage, key: string): string | null => {
    try {
      return storage().getItem(`deck:${document.title}:${key}`);
    } catch {
      return null;
    }
  };
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  /** A talk that is loaded anew goes on, however little room a zoom has left; whoever comes gets what fits the window. */
  const viewBefore = visit?.type === 'navigate' ? null : stored(() => sessionStorage, 'view');
  const choose = (key: string, values: readonly string[], fallback: string): string =>
    [
      key === 'lang' ? inHash : null,
      askedFor(key),
      // Of a saved page, what it was saved with.
      root.dataset[key],
      key === 'view' ? viewBefore : stored(() => localStorage, key),
    ].find((value): value is string => typeof value === 'string' && values.includes(value)) ?? fallback;

  root.dataset['lang'] = choose('lang', languages, languages[0] ?? '');
  root.dataset['theme'] = choose('theme', ['light', 'dark'], 'light');
  root.dataset['view'] = choose(
    'view',
    ['deck', 'read', 'speaker'],
    matchMedia('(max-width: 699px)').matches ? 'read' : 'deck',
  );
  // The speaker's window shows slides as the deck does, inside a console of its own.
  if (root.dataset['view'] === 'speaker') {
    root.dataset['view'] = 'deck';
    root.dataset['speaker'] = '';
  }
  // An address that names a place shows no other before it.
  if (/\/./u.test(location.hash)) root.dataset['addressed'] = '';
  root.lang = tags.get(root.dataset['lang']) ?? root.lang;

  // Paper is white, however dark the window is, unless the address asks for dark paper.
  if (asked.get('print') !== 'dark') {
    let theme: string | undefined;
    addEventListener('beforeprint', () => {
      theme ??= root.dataset['theme'];
      root.dataset['theme'] = 'light';
    });
    addEventListener('afterprint', () => {
      if (theme !== undefined) root.dataset['theme'] = theme;
      theme = undefined;
    });
  }

  const fit = (): void => {
    root.style.setProperty('--fit', String(Math.min(innerWidth / 1920, innerHeight / 1080)));
  };
  fit();
  addEventListener('resize', fit);

  // Where the page or its scripts do not come whole, or do not start, it is the article that it is underneath.
  const read = (): void => {
    if (['ready', 'fromDisk'].some((name) => name in root.dataset) || root.dataset['view'] === 'read') return;
    root.dataset['view'] = 'read';
    root.dataset['late'] = '';
  };
  /** No script will come: as without any, the links change the language. */
  const readFromDisk = (): void => {
    const { lang = languages[0] } = root.dataset;
    for (const name of ['view', 'speaker', 'lang', 'late']) delete root.dataset[name];
    root.dataset['fromDisk'] = '';
    if (lang !== languages[0] && inHash === null)
      location.replace(`#${lang}/${location.hash.replace(/^#\/?/u, '')}`);
  };
  addEventListener(
    'error',
    ({ target }) => {
      // Browsers refuse a page from a disk the scripts beside it.
      if (target instanceof HTMLScriptElement && location.protocol === 'file:') readFromDisk();
      else if (target === window || target instanceof HTMLScriptElement) read();
    },
    { capture: true },
  );
  if ('fromDisk' in root.dataset) readFromDisk();
  addEventListener('load', () => setTimeout(read, 4000));
  // A page that breaks off may never be loaded.
  setTimeout(read, 10_000);
}
