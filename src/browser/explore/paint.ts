/**
 * Shows which parts of a diagram are near and which have fallen back, as numbers from 0 to 1 that its style sheet
 * turns into colours and widths; so a change of theme or language needs no painting anew.
 */
import { selectAll, transition } from 'd3';

/** How a part stands: looked at, fallen back, or neither. */
export interface Standing {
  readonly near: boolean;
  readonly away: boolean;
}

/** Milliseconds of a change. */
const DURATION = 250;

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** Moves parts to their standings, at once for whoever wants no motion. */
export function paint(parts: readonly Element[], standing: (part: Element) => Standing): void {
  for (const part of parts) {
    const { near, away } = standing(part);
    part.classList.toggle('near', near);
    part.classList.toggle('away', away);
  }
  const chosen = selectAll<HTMLElement | SVGElement, unknown>(parts as Array<HTMLElement | SVGElement>);
  const target = (part: Element, property: 'near' | 'away'): number =>
    part.classList.contains(property) ? 1 : 0;
  if (still.matches) {
    chosen
      .interrupt()
      .style('--near', (_, index) => target(parts[index] as Element, 'near'))
      .style('--away', (_, index) => target(parts[index] as Element, 'away'));
    return;
  }
  const motion = transition().duration(DURATION);
  chosen
    .filter(function changes() {
      return (['near', 'away'] as const).some((name) => valueOf(this, name) !== target(this, name));
    })
    .transition(motion)
    .tween('standing', function move() {
      const steps = (['near', 'away'] as const).map((name) => {
        const [from, to] = [valueOf(this, name), target(this, name)];
        return (time: number) => this.style.setProperty(`--${name}`, String(from + (to - from) * time));
      });
      return (time) => {
        for (const step of steps) step(time);
      };
    });
}

/** Lets something appear softly. */
export function appear(part: HTMLElement): void {
  if (still.matches) return;
  const motion = transition().duration(DURATION);
  selectAll([part])
    .style('opacity', 0)
    .style('translate', '0 6px')
    .transition(motion)
    .style('opacity', 1)
    .style('translate', '0 0px')
    .on('end interrupt', () => {
      part.style.removeProperty('opacity');
      part.style.removeProperty('translate');
    });
}

function valueOf(part: HTMLElement | SVGElement, name: 'near' | 'away'): number {
  return Number(part.style.getPropertyValue(`--${name}`)) || 0;
}
