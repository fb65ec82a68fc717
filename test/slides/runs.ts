/** Length of a run of Han characters that counts as copied. */
export const RUN = 9;

/** Every run of that many Han characters in a text, punctuation, Latin and breaks between them ending a run. */
export function hanRuns(text: string): string[] {
  return (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((stretch) => {
    const characters = Array.from(stretch);
    return characters.slice(RUN - 1).map((_, start) => characters.slice(start, start + RUN).join(''));
  });
}

/** The runs of a text that a source has too, of which only the hashes are known. */
export function copiedRuns(text: string, source: ReadonlySet<string>): string[] {
  return hanRuns(text).filter((run) => source.has(hashRun(run)));
}

/** 32-bit FNV-1a over the UTF-8 bytes of a run, as eight hexadecimal digits. */
export function hashRun(run: string): string {
  const hash = Buffer.from(run, 'utf8').reduce(
    (state, byte) => Math.imul(state ^ byte, 0x01000193),
    0x811c9dc5,
  );
  return (hash >>> 0).toString(16).padStart(8, '0');
}
