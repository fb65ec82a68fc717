/** A template that escapes: whatever is put into it is text, unless it is HTML that this template made. */

/** A piece of HTML that is safe to put into a page. */
export class Html {
  constructor(readonly value: string) {}

  toString(): string {
    return this.value;
  }
}

/** What may stand in a template: text and numbers are escaped, lists are joined, `undefined` and `false` leave nothing. */
export type Content = Html | string | number | false | undefined | readonly Content[];

/**
 * HTML from a template whose values are escaped for text and for quoted attributes alike. A line that is indented goes on
 * with the one before: neither the line break nor the indentation is part of the page.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(
    joinLines(strings).reduce((page, string, index) => page + escapeContent(values[index - 1]) + string),
  );
}

const joined = new WeakMap<TemplateStringsArray, readonly string[]>();

function joinLines(strings: TemplateStringsArray): readonly string[] {
  const known = joined.get(strings) ?? strings.map((string) => string.replace(/\n +/gu, ''));
  joined.set(strings, known);
  return known;
}

/** HTML that was made elsewhere. Each use says why it can be trusted. */
export function unsafe(value: string): Html {
  return new Html(value);
}

/** Attributes for an element, each with a leading space; those that are `undefined` or `false` are left out. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): Html {
  const written = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [` ${name}`] : [` ${name}="${escapeText(String(value))}"`];
  });
  return new Html(written.join(''));
}

function escapeContent(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.value;
  if (typeof content === 'object') return content.map(escapeContent).join('');
  return escapeText(String(content));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
