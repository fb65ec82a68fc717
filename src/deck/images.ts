/** The pictures that the slides of a deck show from files: whether they are there, and large enough. */
import type { Image, Part } from '../board/types.ts';
import { fieldsOf, setPicture } from '../kinds/kinds.ts';
import type { Context } from '../kinds/context.ts';
import { picture as pictureSchema, type Picture } from '../kinds/schemas.ts';
import type { DeckSpec } from './spec.ts';
import { formatPath, type Problem } from './error.ts';

/** What is known of a picture that is there. */
export interface ImageFacts {
  readonly width: number;
  readonly height: number;
  /** Whether it is drawn in lines, which are sharp at any size. */
  readonly isDrawing: boolean;
  /** A hash of its file. */
  readonly hash: string;
}

/** Each picture by its path from the deck's folder; what is wrong with it where it cannot be read. */
export type Images = ReadonlyMap<string, ImageFacts | string>;

/** Pixels of a picture for each of the slide: as many as print shows in 300 to an inch. */
const SHARP = 1.2;
/** The longest that a picture may be, in shares of its other side: more would be lost where it is cropped. */
const LONGEST = 2;

/** The files that the slides of a deck name, whatever else is wrong with it. */
export function findImageFiles({ sections, backup = [] }: Partial<DeckSpec>): string[] {
  const slides: unknown[] = [
    ...(Array.isArray(sections) ? sections : []).flatMap(({ slides: own }) => own),
    ...backup,
  ];
  const files = slides.flatMap((slide) => {
    const authored =
      typeof slide === 'object' && slide !== null && 'picture' in slide ? slide.picture : undefined;
    const { data } = pictureSchema.safeParse(authored);
    return data ? fieldsOf(data, 'file').map(({ value }) => String(value)) : [];
  });
  return [...new Set(files)];
}

/** Whether each picture of a slide is there, can be read, and has a shape that can be shown. */
export function checkImages(
  slide: { readonly id: string; readonly picture: Picture },
  images: Images,
): Problem[] {
  return fieldsOf(slide.picture, 'file').flatMap(({ path, value }): Problem[] => {
    const place = { place: `slides/${slide.id}`, field: `picture.${formatPath(path)}` };
    const facts = images.get(String(value));
    if (facts === undefined)
      return [
        {
          ...place,
          message: `names a picture that is not there: “${String(value)}”`,
          remedy: 'Put it there, or write its path from the folder of deck.ts',
        },
      ];
    if (typeof facts === 'string')
      return [{ ...place, message: facts, remedy: 'Save it anew as JPEG, PNG, WebP, AVIF or SVG' }];
    const { width, height } = facts;
    if (Math.max(width / height, height / width) <= LONGEST) return [];
    return [
      {
        ...place,
        message: `is ${width} × ${height} pixels, longer than ${LONGEST} to 1`,
        remedy: 'Crop it to what matters',
      },
    ];
  });
}

/** Whether each picture of a slide has enough pixels for the room that it has there. */
export function checkSharpness(
  slide: { readonly id: string; readonly picture: Picture },
  context: Context,
  images: Images,
): Problem[] {
  const shown = setPicture(slide.picture, context).board.parts.flatMap(imagesIn);
  return shown.flatMap(({ file, w, h }): Problem[] => {
    const facts = images.get(file);
    if (facts === undefined || typeof facts === 'string' || facts.isDrawing) return [];
    const { width, height } = facts;
    const scale = Math.max(w / width, h / height) * SHARP;
    if (scale <= 1) return [];
    const { path = [] } = fieldsOf(slide.picture, 'file').find(({ value }) => value === file) ?? {};
    return [
      {
        place: `slides/${slide.id}`,
        field: `picture.${formatPath(path)}`,
        message: `is ${width} × ${height} pixels, and would be blurred where it is shown`,
        remedy: `Use one of at least ${Math.ceil(width * scale)} × ${Math.ceil(height * scale)}`,
      },
    ];
  });
}

function imagesIn(part: Part): readonly Image[] {
  if (part.type === 'image') return [part];
  return part.type === 'group' ? part.children.flatMap(imagesIn) : [];
}
