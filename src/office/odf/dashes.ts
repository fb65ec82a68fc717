/** Patterns of dashed lines, which a file names once. */
import { attributes, xml, type Xml } from '../xml.ts';

/** A dash and the gap behind it, in weights; lines of more than this weight have no longer ones. */
const [DASH, GAP, LONGEST] = [3, 2.2, 8] as const;

/** Collects patterns. */
export interface Dashes {
  readonly nameOf: (dash: 'dashed' | 'dotted', weight: number) => string;
  readonly all: () => readonly Xml[];
}

/** Makes an empty collection. */
export function createDashes(): Dashes {
  const known = new Map<string, Xml>();
  return {
    nameOf(dash, weight) {
      const share = Math.min(weight, LONGEST) / weight;
      const [on, off] = dash === 'dotted' ? [1, 199] : [DASH, GAP].map((of) => Math.round(of * share * 100));
      const name = dash === 'dotted' ? 'Dotted' : `Dashed_${on}`;
      const style = dash === 'dotted' ? 'round' : 'rect';
      const pattern = attributes({
        'draw:name': name,
        'draw:style': style,
        'draw:dots1': 1,
        'draw:dots1-length': `${on}%`,
        'draw:distance': `${off}%`,
      });
      known.set(name, xml`<draw:stroke-dash${pattern}/>\n`);
      return name;
    },
    all: () => [...known.values()],
  };
}
