import { inEach, plain, type Text } from '../../text/language.ts';

/** A text with something in the place of each `#`, in turn. */
export function fill(text: Text, ...values: ReadonlyArray<Text | string | number>): Text {
  return inEach((language) => {
    const [start = '', ...rest] = text[language].split('#');
    return rest.reduce((filled, part, index) => {
      const value = values[index] ?? '';
      return `${filled}${typeof value === 'object' ? plain(value[language]) : String(value)}${part}`;
    }, start);
  });
}
