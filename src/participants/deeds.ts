/** What a person did, as the band and the list show it: ways to whom it was done with, then what else the text says. */
import type { Person } from './delegations.ts';
import { bilingual } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import { languages, type Language, type Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import { meetingsOf } from './connections.ts';
import { band } from './layout/sizes.ts';
import { rolesOf } from './names.ts';
import type { Told } from './told.ts';
import { renderWay, widthOfWay, type Way } from './ways.ts';

/** What somebody did besides, with the paragraphs that say so. */
interface Deed {
  readonly role: Text;
  readonly sources: readonly string[];
}

/** A person's deeds, and how many rows they take beside the person's name. */
export function renderDeeds(
  person: Person,
  ways: readonly Way[],
  told: Told,
): { readonly rows: number; readonly content: Html } {
  const { measure } = told;
  const deeds = deedsOf(person, told);
  const widthsIn = (language: Language): { ways: number[]; all: number[] } => {
    const ofWays = ways.map((way) => widthOfWay(way, language, measure));
    return { ways: ofWays, all: [...ofWays, ...deeds.map((deed) => widthOfDeed(deed, language, measure))] };
  };
  // Where ways take more than a line, what comes after them goes on in the last.
  const walls = languages.filter((language) => linesOf(widthsIn(language).ways, band.room) < 2);
  return {
    rows: Math.max(1, ...languages.map((language) => linesOf(widthsIn(language).all, band.beside))),
    content: html`<div class="d-flow">${ways.map(renderWay)}
      ${walls.map((language) => html`<span class="d-wall in-${language}"></span>`)}
      ${deeds.map((deed) => renderDeed(deed, told))}</div>`,
  };
}

function deedsOf(person: Person, { delegations }: Told): Deed[] {
  const met = meetingsOf(person, delegations).map(({ relation: { kind, source } }) => `${kind} ${source}`);
  const rest = rolesOf(person).filter(({ as, source }) => !met.includes(`${as} ${source}`));
  return [...new Map(rest.map(({ as, role }) => [as, role]))].map(([as, role]) => ({
    role,
    sources: rest.filter((one) => one.as === as).flatMap(({ source }) => source ?? []),
  }));
}

/** Words with their paragraphs, and what these are about; in the band a press tells that. */
function renderDeed({ role, sources }: Deed, { paragraphs }: Told): Html {
  return html`<span class="d-deed medium"><span class="d-act">${bilingual(role)}</span>${sources.map(
    (source) => {
      const about = paragraphs.find(({ id }) => id === source)?.about;
      return html`<span class="d-cite">${source}</span>${about && html`<span class="d-about">${bilingual(about)}</span>`}`;
    },
  )}</span> `;
}

function widthOfDeed({ role, sources }: Deed, language: Language, measure: MeasureText): number {
  const words = [role[language], ...sources];
  const { size } = band.line;
  return (
    band.deed.sides +
    words.reduce((sum, word) => sum + measure(word, 500) * size + band.deed.gap, -band.deed.gap)
  );
}

/** How many lines buttons of these widths take. */
function linesOf(widths: readonly number[], room: number): number {
  let lines = 0;
  let left = 0;
  for (const width of widths) {
    left -= width + band.button.gap;
    if (lines === 0 || left < 0) {
      lines += 1;
      left = room - width;
    }
  }
  return lines;
}
