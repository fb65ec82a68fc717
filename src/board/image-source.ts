/** What a page writes where a picture's file belongs, until the build has made it: which picture, how large, cropped around what. */

/** A picture as a slide shows it. */
export interface WantedImage {
  /** Its path from the deck's folder. */
  readonly file: string;
  /** Its size in pixels of the slide. */
  readonly w: number;
  readonly h: number;
  /** What stays in sight where it is cropped: shares of its width and height. */
  readonly focus: readonly [x: number, y: number];
}

/** The name of a wanted picture. */
export function imageSource({ file, w, h, focus: [x, y] }: WantedImage): string {
  return `image:${file};${w};${h};${x};${y}`;
}

const SOURCES = /(?<=src=")image:([^;"]+);([\d.]+);([\d.]+);([\d.]+);([\d.]+)(?=")/gu;

/** Every picture that a page wants, by its name. */
export function findImages(page: string): ReadonlyMap<string, WantedImage> {
  return new Map(
    [...page.matchAll(SOURCES)].map(([source, file = '', w, h, x, y]) => [
      source,
      { file, w: Number(w), h: Number(h), focus: [Number(x), Number(y)] },
    ]),
  );
}

/** The page with what stands for each picture. */
export function replaceImages(page: string, addressOf: (source: string) => string): string {
  return page.replaceAll(SOURCES, (source) => addressOf(source));
}
