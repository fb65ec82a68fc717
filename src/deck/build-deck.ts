/** Puts what authors wrote and was checked together to the deck that renderers get. */
import type { z } from 'zod';
import { countSteps } from '../kinds/kinds.ts';
import type { Picture } from '../kinds/schemas.ts';
import { inEach, languageRecords, otherThan, type Text } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';
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
      remark: remarkOf(rest.picture, parts, remark),
      position: index + 1,
      number: home.backup ? `B${index + 1 - talkLength}` : String(index + 1),
      section: home,
      topic: topics.find((topic) => topic.slide === authored.id),
      sources: checkedFrame.source.paragraphs.filter(({ id }) => sources.includes(id)),
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

/** What the foot says of a picture: whose grouping the kinds are wherever they are drawn, and whose words are translated. */
function remarkOf(
  picture: Picture,
  { delegations }: Pick<CheckedFrame, 'delegations'>,
  authored: Text | undefined,
): Text | undefined {
  if (picture.kind === 'participants') return authored ?? delegations.kindsNote;
  if (picture.kind !== 'quote' || !picture.spoken) return authored;
  const { spoken } = picture;
  return inEach((language) =>
    [authored?.[language], language !== spoken && interfaceText.translated[language]]
      .filter((words) => typeof words === 'string')
      .join(languageRecords[language].semicolon),
  );
}
