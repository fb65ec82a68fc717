/** Puts the made pictures into a page: as files beside it, or as data in it. */
import { replaceImages } from '../../board/image-source.ts';
import type { MadeImage } from './make-images.ts';

/** The page with the address of each picture. */
export function placeImages(
  page: string,
  images: ReadonlyMap<string, MadeImage>,
  where: 'beside' | 'within',
): string {
  return replaceImages(page, (source) => {
    const image = images.get(source);
    if (!image) throw new Error(`No picture was made for ${source}.`);
    return where === 'beside' ? image.path : `data:${image.type};base64,${image.bytes.toString('base64')}`;
  });
}
