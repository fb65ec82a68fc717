/** Rules of the sides' colours: whether they can be read on their grounds, and told apart by everybody. */
import type { Deck } from '../deck/deck.ts';
import { contrastOf, distanceOf, seenAs, type Sight } from './colour.ts';
import type { Seen } from './finding.ts';
import { grounds } from './grounds.ts';

const themes = ['light', 'dark'] as const;
const sides = ['left', 'right'] as const;

/** Of text, and of lines and areas: WCAG 2.2, 1.4.3 and 1.4.11. */
const [TEXT, LINE] = [4.5, 3];
/** Below it, two colours beside each other look like one that is lit differently (ΔE, CIE 2000). */
const APART = 12;

/** What stands in a side's colours on what, and how much it has to stand out. */
export function checkContrast({ delegations }: Deck): Seen[] {
  return themes.flatMap((theme) =>
    sides.flatMap((side) => {
      const { side: line, text, on, tint } = delegations.sides[side].colours[theme];
      const { paper, ink } = grounds[theme];
      const pairs = [
        ['side', line, 'the page', paper, LINE],
        ['text', text, 'the page', paper, TEXT],
        ['text', text, '`tint`', tint, TEXT],
        ['on', on, '`side`', line, TEXT],
        ['tint', tint, 'the ink of its text', ink, TEXT],
      ] as const;
      return pairs.flatMap(([field, colour, what, ground, least]) => {
        const contrast = contrastOf(colour, ground);
        if (contrast >= least) return [];
        return {
          place: 'delegations',
          field: `sides.${side}.colours.${theme}.${field}`,
          message: `stands out from ${what} by ${contrast.toFixed(1)}:1, and has to by ${least}:1`,
          remedy: `Make ${colour} ${isLighter(colour, ground) ? 'lighter' : 'darker'}`,
          text: colour,
        };
      });
    }),
  );
}

/** Whether the two sides look different, whoever looks. */
export function checkApart({ delegations }: Deck): Seen[] {
  const sights: readonly Sight[] = ['everybody', 'protan', 'deutan', 'tritan'];
  return themes.flatMap((theme) => {
    const [left, right] = sides.map((side) => delegations.sides[side].colours[theme].side);
    if (left === undefined || right === undefined) return [];
    const nearest = sights
      .map((sight) => ({ sight, distance: distanceOf(seenAs(left, sight), seenAs(right, sight)) }))
      .toSorted((a, b) => a.distance - b.distance)[0];
    if (!nearest || nearest.distance >= APART) return [];
    const eyes = nearest.sight === 'everybody' ? 'any eye' : `an eye that is ${nearest.sight}opic`;
    return {
      place: 'delegations',
      field: `sides.right.colours.${theme}.side`,
      message: `is too like that of the other side, ${left}: to ${eyes} they differ by ${nearest.distance.toFixed(0)} (ΔE), and have to by ${APART}`,
      remedy:
        'Make one of the two lighter and the other darker, or choose another hue, such as blue beside orange',
      text: right,
    };
  });
}

function isLighter(colour: string, ground: string): boolean {
  return contrastOf(colour, '#000000') > contrastOf(ground, '#000000');
}
