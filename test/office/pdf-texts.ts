/** Where the texts of a PDF stand, in pixels of a slide of 1920 × 1080. */
import { withPdf } from '../../src/pdf/read-pdf.ts';

/** A stretch of text in one font, without its spaces. */
export interface SetText {
  readonly text: string;
  readonly x: number;
  readonly w: number;
  /** The line that it stands on. */
  readonly y: number;
  readonly size: number;
}

/** The texts of each page, in the order in which they are drawn. */
export function textsOfPages(pdf: Uint8Array): Promise<ReadonlyArray<readonly SetText[]>> {
  return withPdf(pdf, (file) =>
    Promise.all(
      Array.from({ length: file.numPages }, async (_, index) => {
        const page = await file.getPage(index + 1);
        const [, , width = 0] = page.view;
        const scale = 1920 / width;
        const { items } = await page.getTextContent();
        return items.flatMap((item): readonly SetText[] => {
          if (!('str' in item) || item.str.trim() === '') return [];
          const [, , skew = 0, size = 0, x = 0, y = 0] = item.transform as readonly number[];
          return [
            {
              text: item.str.replaceAll(/\s/gu, ''),
              x: x * scale,
              w: item.width * scale,
              y: 1080 - y * scale,
              size: Math.hypot(skew, size) * scale,
            },
          ];
        });
      }),
    ),
  );
}
