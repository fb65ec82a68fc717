/** Shows a short notice where the address asks for an unknown language, view or theme. */
import { languages } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { announce } from './announce.ts';
import type { Behaviour } from './behaviour.ts';
import { sayInLine } from './screens/quiet-line.ts';

const known: Readonly<Record<string, readonly string[]>> = {
  lang: languages,
  theme: ['light', 'dark'],
  view: ['deck', 'read', 'speaker'],
};

export const faultyAddress: Behaviour = () => {
  const asked = new URLSearchParams(location.search);
  const isFaulty = Object.entries(known).some(([key, values]) => {
    const value = asked.get(key);
    return value !== null && !values.includes(/^\w+/u.exec(value)?.[0] ?? '');
  });
  if (!isFaulty) return;
  announce(interfaceText.unknownSetting);
  sayInLine('no-setting');
};
