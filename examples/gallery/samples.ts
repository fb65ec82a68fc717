import type { SlideSpec } from '../../src/deck/spec.ts';

type PictureSpec = SlideSpec['picture'];
type TextSpec = SlideSpec['headline'];

/** The name of a kind of slide. */
export type Kind = PictureSpec['kind'];

/** A picture of a kind as an author writes it. */
export type PictureOf<K extends Kind> = Extract<PictureSpec, { readonly kind: K }>;

/** What an author sees of a kind. */
export interface Samples<K extends Kind> {
  /** What the kind is called. */
  readonly title: TextSpec;
  /** A headline that all its pictures show the evidence for. */
  readonly headline: TextSpec;
  /** Pictures by what each shows: `usual`, and where it has more than one form `smallest`, `largest`, `left`, `right`. */
  readonly pictures: { readonly usual: PictureOf<K> } & Readonly<Record<string, PictureOf<K>>>;
}

/** A slide for each picture of a kind: `points-usual`. */
export function slidesOf({
  headline,
  pictures,
}: {
  readonly headline: TextSpec;
  readonly pictures: Readonly<Record<string, PictureSpec>>;
}): SlideSpec[] {
  return Object.entries(pictures).map(([name, picture]) => ({
    id: `${picture.kind}-${name}`,
    headline,
    picture,
    detail: [{ zh: '兩港各派船員談航運。', en: 'Crews of two harbours talk of shipping.' }],
    notes: { zh: '慢慢講。', en: 'Speak slowly.' },
    sources: ['P1'],
    seconds: 60,
  }));
}
