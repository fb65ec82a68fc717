/** An article is printed dark on white, however it is read; slides keep the theme that they are shown in. */
import { disposeAll, listen, type Behaviour } from '../behaviour.ts';
import { root } from '../page.ts';

export const whitePaper: Behaviour = () => {
  let theme: string | undefined;
  const restore = (): void => {
    if (theme !== undefined) root.dataset['theme'] = theme;
    theme = undefined;
  };
  return disposeAll([
    listen(window, 'beforeprint', () => {
      theme ??= root.dataset['theme'];
      root.dataset['theme'] = 'light';
    }),
    listen(window, 'afterprint', restore),
    restore,
  ]);
};
