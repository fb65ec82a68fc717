/** The part of subset-font's interface that is used here; the package has no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      keepFeatures: readonly string[];
      preserveNameIds: readonly number[];
      noHinting: boolean;
    },
  ): Promise<Buffer>;
}
