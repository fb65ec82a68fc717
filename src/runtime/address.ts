/** Places in the deck as addresses: `#/<slide>` and `#/<slide>/<step>`; `#en/<slide>` is the same, in English. */

/** A place in the deck. */
export interface Place {
  readonly slide: string;
  /** Steps shown, from 0; `undefined` where the address does not say. */
  readonly step: number | undefined;
}

/** The place that an address' hash names, or `undefined` for none. */
export function parseHash(hash: string): Place | undefined {
  const match = /^#(?:en)?\/([^/]+)(?:\/(\d{1,3}))?\/?$/u.exec(decode(hash));
  if (!match?.[1]) return undefined;
  return { slide: match[1], step: match[2] === undefined ? undefined : Number(match[2]) };
}

/** The hash of a place. Step 0 is left out. */
export function formatHash({ slide, step = 0 }: Place): string {
  return step > 0 ? `#/${slide}/${step}` : `#/${slide}`;
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}
