/** Shows a short notice where the address asks for an unknown language, view or theme. */
import { themes, views } from '../media/screen.ts';
import { languages } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { askedFor } from './head.ts';
import { announce } from './announce.ts';
import type { Behaviour } from './behaviour.ts';
import { sayInLine } from './screens/quiet-line.ts';

const known = { lang: languages, theme: themes, view: views };

export const faultyAddress: Behaviour = () => {
  const asked = new URLSearchParams(location.search);
  const isFaulty = Object.entries<readonly string[]>(known).some(
    ([key, values]) => asked.has(key) && askedFor(key, values) === undefined,
  );
  if (!isFaulty) return;
  announce(interfaceText.unknownSetting);
  sayInLine('no-setting');
};
