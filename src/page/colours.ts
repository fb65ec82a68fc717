/** The colours of a deck's sides as a style sheet: custom properties that every other sheet uses. */
import { themes } from '../media/screen.ts';
import type { Delegations } from '../participants/delegations.ts';

/** The sheet. Nothing in it needs escaping: colours are checked to be `#rrggbb`. */
export function colourSheet({ sides }: Delegations): string {
  return themes
    .map((theme) => {
      const rules = Object.entries(sides).flatMap(([name, { colours }]) => {
        const { side, text, on, tint } = colours[theme];
        return [
          `--${name}:${side}`,
          `--${name}-text:${text}`,
          `--on-${name}:${on}`,
          `--${name}-tint:${tint}`,
        ];
      });
      return `:root${theme === themes[0] ? '' : `[data-theme=${theme}]`}{${rules.join(';')}}`;
    })
    .join('');
}
