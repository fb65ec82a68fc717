/** A deck in one language as an editable file shows it. */
import type { Deck } from '../../deck/deck.ts';
import { plain, type Language } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';
import { sceneSlide } from './slide.ts';
import { themeOf } from './theme.ts';
import type { Scene } from './types.ts';

/** What a scene is made of besides the deck. */
export interface SceneInput {
  readonly language: Language;
  /** Whether it has the speaker's notes. */
  readonly notes: boolean;
  /** Day of its making, as `2026-11-24`. */
  readonly date: string;
}

/** Makes the scene of a deck. */
export function makeScene(
  deck: Deck,
  { language, notes, date }: SceneInput,
  { icons, measure }: { readonly icons: ReadonlyMap<string, string>; readonly measure: MeasureText },
): Scene {
  const { delegations, slides, sections } = deck;
  const writing = { language, delegations, icons };
  return {
    language,
    title: plain(deck.title[language]),
    subject: plain(deck.description[language]),
    author: plain(deck.author[language]),
    date,
    theme: themeOf(delegations),
    slides: slides.map((slide) => sceneSlide(slide, deck, measure, writing, notes)),
    sections: sections.map(({ id, title }) => ({
      title: plain(title[language]),
      slides: slides.flatMap(({ section }, index) => (section.id === id ? [index] : [])),
    })),
  };
}
