/**
 * Runs in the head of the accessibility statement, before anything is painted: language and theme as the address asks or as
 * they were chosen in the deck. It imports nothing, since it stands in the page itself.
 */
{
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const deck = document.querySelector<HTMLMetaElement>('meta[name="deck"]')?.content ?? '';
  const tags = new Map(
    (root.dataset['languages'] ?? '').split(' ').map((pair): [string, string] => {
      const [language = '', tag = ''] = pair.split(':');
      return [language, tag];
    }),
  );
  const languages = [...tags.keys()];

  const remembered = (key: string): string | null => {
    try {
      return localStorage.getItem(`deck:${deck}:${key}`);
    } catch {
      return null;
    }
  };
  /** Chat and mail add a full stop or a bracket to an address. */
  const askedFor = (key: string): string | undefined => asked.get(key)?.match(/^\w+/u)?.[0];
  const choose = (values: readonly string[], ...wanted: ReadonlyArray<string | null | undefined>): string =>
    wanted.find((value) => typeof value === 'string' && values.includes(value)) ?? values[0] ?? '';

  /** An address such as #en/ or #en/main names a language; any other leaves it as it is. */
  const showLanguage = (): void => {
    const [inHash] = location.hash.slice(1).split('/');
    const language = choose(languages, inHash, root.dataset['lang'], askedFor('lang'), remembered('lang'));
    root.dataset['lang'] = language;
    root.lang = tags.get(language) ?? root.lang;
  };

  root.dataset['theme'] = choose(['light', 'dark'], askedFor('theme'), remembered('theme'));
  showLanguage();
  addEventListener('hashchange', showLanguage);
}
