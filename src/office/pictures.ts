/** Pictures from files of the deck, each a part of an editable file. */
import { imageSource, type WantedImage } from '../board/image-source.ts';
import type { Scene, SceneObject } from './scene/types.ts';

/** A picture that office programs show. */
export interface OfficePicture {
  /** What it is, such as `image/png`. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A picture under the name that it has in the file. */
export interface PicturePart extends OfficePicture {
  readonly name: string;
}

/** The parts by the names of the pictures that a scene wants. */
export type PictureParts = ReadonlyMap<string, PicturePart>;

/** Every picture that a scene wants, by its name. */
export function wantedBy({ slides }: Scene): ReadonlyMap<string, WantedImage> {
  const wanted = slides.flatMap(({ objects }) => objects.flatMap(imagesIn));
  return new Map(wanted.map((image) => [imageSource(image), image]));
}

function imagesIn(object: SceneObject): readonly WantedImage[] {
  if (object.type === 'image') return [object.image];
  return object.type === 'group' ? object.children.flatMap(imagesIn) : [];
}

/** Pictures under names that every program reads: they are counted, whatever their files are called. */
export function nameParts(pictures: ReadonlyMap<string, OfficePicture>): PictureParts {
  return new Map(
    [...pictures].map(([source, { type, bytes }], index) => [
      source,
      { name: `image${index + 1}.${type.slice(type.indexOf('/') + 1)}`, type, bytes },
    ]),
  );
}

/** The part of a picture that is wanted. */
export function partFor(image: WantedImage, pictures: PictureParts): PicturePart {
  const part = pictures.get(imageSource(image));
  if (!part) throw new Error(`No picture was made for ${image.file}.`);
  return part;
}
