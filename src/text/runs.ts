/** Runs of characters by which a text that was copied is known again, without the text that it was copied from. */

/** How many Han characters in a row count as copied. */
export const HAN_RUN = 9;
/** How many signs in a row count as copied: Han characters and words in Latin letters, whatever is between them. */
export const SIGN_RUN = 12;

/** Every run of Han characters in a text; punctuation, Latin letters and breaks end a run. */
export function hanRuns(text: string): string[] {
  return (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((stretch) => windows(Array.from(stretch), HAN_RUN));
}

/** Every run of signs in a text; only a new line ends a run. */
export function signRuns(text: string): string[] {
  return text
    .toLowerCase()
    .split('\n')
    .flatMap((line) => windows(line.match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu) ?? [], SIGN_RUN));
}

/** The runs that a source has too, of which only the hashes are known. */
export function copied(runs: readonly string[], source: ReadonlySet<string>): string[] {
  return runs.filter((run) => source.has(hashRun(run)));
}

/** 32-bit FNV-1a over the UTF-8 bytes of a run, as eight hexadecimal digits. */
export function hashRun(run: string): string {
  const bytes = encodeURIComponent(run).matchAll(/%(..)|(.)/gu);
  let state = 0x811c9dc5;
  for (const [, code, letter = ''] of bytes)
    state = Math.imul(
      state ^ (code === undefined ? (letter.codePointAt(0) ?? 0) : Number.parseInt(code, 16)),
      0x01000193,
    );
  return (state >>> 0).toString(16).padStart(8, '0');
}

function windows(signs: readonly string[], length: number): string[] {
  return signs.slice(length - 1).map((_, start) => signs.slice(start, start + length).join(''));
}
