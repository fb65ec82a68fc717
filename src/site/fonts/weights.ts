/** Which elements are set in which weight. The style sheet of the fonts is written from this table, so both agree. */

/** The weights that the deck is set in. */
export const weights = [400, 500, 700] as const;

export type Weight = (typeof weights)[number];

/** Element names and classes of each weight; classes before names, the heaviest first, the nearest ancestor decides. */
export const weightRules: Readonly<
  Record<Weight, { readonly tags: readonly string[]; readonly classes: readonly string[] }>
> = {
  400: { tags: [], classes: ['second', 'full', 'regular', 'd-second', 'd-full', 'd-fact'] },
  500: { tags: ['button'], classes: ['name', 'medium', 'd-name'] },
  700: {
    tags: ['h1', 'h2', 'h3', 'th', 'dt', 'strong'],
    classes: ['bold', 'number', 'cite', 'd-number', 'd-cite'],
  },
};

/** Text whose weight follows what is chosen, so that it needs every weight. */
export const anyWeight = { class: 'heavier', weights } as const;

/** The table as CSS. */
export function weightSheet(): string {
  const rule = (weight: Weight): string => {
    const { tags, classes } = weightRules[weight];
    return `${[...tags, ...classes.map((name) => `.${name}`)].join(',')}{font-weight:${weight}}`;
  };
  return `${rule(400)}${rule(500)}${rule(700)}.${anyWeight.class}{font-weight:700}`;
}
