/** The colours of a deck's sides as a style sheet: custom properties that every other sheet uses. */
import type { Delegations } from '../participants/delegations.ts';

const THEMES = { light: ':root', dark: ':root[data-theme=dark]' } as const;

/** The sheet. Nothing in it needs escaping: colours are checked to be `#rrggbb`. */
export function colourSheet({ sides }: Delegations): string {
  return Object.entries(THEMES)
    .map(([theme, selector]) => {
      const rules = Object.entries(sides).flatMap(([name, { colours }]) => {
        const { side, text, on, tint } = colours[theme === 'dark' ? 'dark' : 'light'];
        return [
          `--${name}:${side}`,
          `--${name}-text:${text}`,
          `--on-${name}:${on}`,
          `--${name}-tint:${tint}`,
        ];
      });
      return `${selector}{${rules.join(';')}}`;
    })
    .join('');
}
