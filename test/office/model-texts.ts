/** What a deck's slides say, in reading order, from its data alone: an editable file has to say the same. */
import { writtenIn } from '../../src/board/sizes.ts';
import type { Part } from '../../src/board/types.ts';
import { contextOf } from '../../src/deck/context.ts';
import type { Deck, Slide } from '../../src/deck/deck.ts';
import { setPicture } from '../../src/kinds/kinds.ts';
import type { Picture } from '../../src/kinds/schemas.ts';
import { layoutDiagram } from '../../src/participants/layout/layout.ts';
import { otherThan, type Language } from '../../src/text/language.ts';
import type { MeasureText } from '../../src/text/measure.ts';
import { interfaceText } from '../../src/text/words/interface-text.ts';

/** The texts of a slide without spaces and marks for breaks, which lines end at. */
export function textsOfSlide(slide: Slide, deck: Deck, language: Language, measure: MeasureText): string {
  const { picture, section, about, topic, headline, sources, remark, number } = slide;
  const context = contextOf(deck, slide, measure);
  const { board } = setPicture(picture, context);
  const place = topic
    ? [
        interfaceText.topicOf[language]
          .replace('#', String(topic.number))
          .replace('#', String(deck.topics.length)),
        topic.name[language],
      ]
    : [(picture.kind === 'closing' ? deck.title : section.title)[language], about?.[language]];
  return closed([
    ...(picture.kind === 'title' ? [] : place),
    ...(board.holdsHeadline ? [] : [headline[language]]),
    ...(board.holdsHeadline || picture.kind === 'quote' ? [] : [headline[otherThan(language)]]),
    ...(diagramTexts(picture, deck, language, measure) ??
      board.parts.flatMap((part) => textsIn(part, language))),
    ...sources.map(({ id }) => id),
    remark?.[language],
    board.foot?.text[language],
    number,
  ]);
}

/** Texts as one, without what parts words and lines. */
export function closed(texts: ReadonlyArray<string | undefined>): string {
  return texts.join('').replaceAll(/[\s|]/gu, '');
}

function textsIn(part: Part, language: Language): readonly string[] {
  if (part.type === 'group') return part.children.flatMap((child) => textsIn(child, language));
  if (part.type !== 'words' || part.isForReading || part.isOffStage) return [];
  return [part.text[writtenIn(part, language)]];
}

/** The texts of a diagram; none where a picture is of parts. */
function diagramTexts(
  picture: Picture,
  deck: Deck,
  language: Language,
  measure: MeasureText,
): ReadonlyArray<string | undefined> | undefined {
  const { delegations } = deck;
  switch (picture.kind) {
    case 'participants': {
      const { sides } = layoutDiagram(delegations, language, measure);
      return [
        ...(['left', 'right'] as const).flatMap((side) => [
          delegations.sides[side].name[language],
          String(sides[side].count),
          ...sides[side].bundles.flatMap(({ kind, bodies, cuff, rows }) => [
            ...(cuff ? [kind.label[language], String(bodies.length)] : []),
            // Which name is shown, and whether its second line has room, is the layout's to say.
            ...rows.flatMap(({ name, second, count }) => [name, count?.toString(), second]),
          ]),
        ]),
        delegations.meeting[language],
      ];
    }
    case 'people': {
      const sideOf = (body: string) => delegations.bodies.find(({ id }) => id === body)?.side;
      const shown = picture.people.flatMap(({ person, remark }) => {
        const found = delegations.people.find(({ id }) => id === person);
        return found ? [{ ...found, remark }] : [];
      });
      const bySide = (['left', 'right'] as const).flatMap((side) =>
        shown.filter(({ body }) => sideOf(body) === side),
      );
      const ids = new Set(shown.map(({ id }) => id));
      return [
        picture.bracket?.label[language],
        ...delegations.relations
          .filter(({ between }) => between.every((id) => ids.has(id)))
          .map(({ label }) => label[language]),
        ...bySide.flatMap(({ name, office, remark }) => [
          name[language],
          office[language],
          remark?.[language],
        ]),
      ];
    }
    default:
      return undefined;
  }
}
