/** What objects of a slide are made with. */
import type { Delegations } from '../../participants/delegations.ts';
import type { Language } from '../../text/language.ts';
import type { Side } from './theme.ts';

/** The deck's parts that objects need. */
export interface Writing {
  readonly language: Language;
  readonly delegations: Delegations;
  /** The drawings by name, each the content of an SVG `symbol`. */
  readonly icons: ReadonlyMap<string, string>;
}

/** What a part has from those that it is in. */
export interface Inherited {
  readonly side: Side;
  readonly step: number;
}
