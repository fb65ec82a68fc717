/** Puts what authors wrote and was checked together to the deck that renderers get. */
import type { z } from 'zod';
import { countSteps } from '../kinds/kinds.ts';
import { otherThan } from '../text/language.ts';
import type { Deck, Section, Slide } from './deck.ts';
import type { frame, slide } from './spec.ts';

export type CheckedSlide = z.output<typeof slide>;
export type CheckedFrame = z.output<typeof frame>;

export const backupSection: Section = {
  id: 'backup',
  title: { zh: '備用投影片', en: 'Backup' },
  backup: true,
};

/** The deck of a frame and its slides, each with the section it stands in; all of them have been checked. */
export function buildDeck(
  checkedFrame: CheckedFrame,
  homes: readonly Section[],
  checked: readonly CheckedSlide[],
): Deck {
  const { firstLanguage, ...parts } = checkedFrame;
  const topics = checkedFrame.topics.map(({ name, shortName = name, ...rest }, index) => ({
    ...rest,
    number: index + 1,
    name,
    shortName,
  }));
  const talkLength = homes.filter(({ backup }) => !backup).length;
  let elapsed = 0;
  const slides = checked.map((authored, index): Slide => {
    const { seconds = 0, sources, terms, remark, ...rest } = authored;
    const home = homes[index] ?? backupSection;
    const startsAt = elapsed;
    elapsed += seconds;
    return {
      ...rest,
      // Whose grouping the kinds are is said wherever they are drawn.
      remark: remark ?? (rest.picture.kind === 'participants' ? parts.delegations.kindsNote : undefined),
      position: index + 1,
      number: home.backup ? `B${index + 1 - talkLength}` : String(index + 1),
      section: home,
      topic: topics.find((topic) => topic.slide === authored.id),
      sources: checkedFrame.source?.paragraphs.filter(({ id }) => sources.includes(id)) ?? [],
      terms: checkedFrame.glossary.filter(({ id }) => terms.includes(id)),
      seconds,
      startsAt,
      steps: countSteps(authored.picture),
    };
  });
  return {
    ...parts,
    languages: [firstLanguage, otherThan(firstLanguage)],
    topics,
    sections: [...new Set(homes)],
    slides,
    talkLength,
    seconds: elapsed,
  };
}
