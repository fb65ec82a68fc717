/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
    'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot ' +
    'Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** The standard type at the end of a chain of mapped types, or `circular` for one that has no end. */
export function standardTypeOf(type: string, roles: ReadonlyMap<string, string>): string | undefined {
  const passed = new Set<string>();
  for (let at: string | undefined = type; at !== undefined; at = roles.get(at)) {
    if (standardTypes.has(at)) return at;
    if (passed.has(at)) return 'circular';
    passed.add(at);
  }
  return undefined;
}
