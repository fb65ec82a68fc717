/** An article is printed dark on white, however it is read; slides keep the theme that they are shown in. */
import type { Behaviour } from '../behaviour.ts';
import { root } from '../page.ts';

export const whitePaper: Behaviour = () => {
  let theme: string | undefined;
  window.addEventListener('beforeprint', () => {
    theme ??= root.dataset['theme'];
    root.dataset['theme'] = 'light';
  });
  window.addEventListener('afterprint', () => {
    if (theme !== undefined) root.dataset['theme'] = theme;
    theme = undefined;
  });
};
