import type { SlideSpec } from '../../src/deck/spec.ts';

type PictureSpec = SlideSpec['picture'];

/** Pictures of one kind by what each shows, such as `usual`, `smallest`, `largest`, `left`. */
export type Samples<K extends PictureSpec['kind']> = Readonly<
  Record<string, Extract<PictureSpec, { readonly kind: K }>>
>;

/** A slide for each picture of a kind. */
export function slidesOf(kind: string, samples: Readonly<Record<string, PictureSpec>>): SlideSpec[] {
  return Object.entries(samples).map(([name, picture]) => ({
    id: `${kind}-${name}`,
    // What stands at the end is a word of thanks.
    headline:
      kind === 'closing' ? { zh: '謝謝', en: 'Thank you' } : { zh: '兩港|對話', en: `${kind}: ${name}` },
    picture,
    detail: [{ zh: '兩港各派船員談航運。', en: 'Crews of two harbours talk of shipping.' }],
    notes: { zh: '慢慢講。', en: 'Speak slowly.' },
    sources: ['P1'],
    seconds: 10,
  }));
}
