import type { Delegations, Person } from '../../participants/delegations.ts';
import { nameInSentence, rolesOf } from '../../participants/names.ts';
import { renderPeopleDiagram } from '../../participants/people-svg.ts';
import { joinTexts, type Text } from '../../text/language.ts';
import { sentencesOf, withAside } from '../../text/sentences.ts';
import type { KindModule } from '../module.ts';
import { measuredWords } from './measured-words.ts';
import { peopleBoard } from './people-board.ts';
import { renderExplorable } from '../participants/explorable.ts';
import type { Picture } from '../schemas.ts';

/** The people, between the marks of all bodies: the diagram's second state. */
export const people: KindModule<'people'> = {
  board: (picture, context) => ({
    parts: measuredWords(shownOf(picture, context.delegations), picture.bracket, context.delegations),
    drawing: {
      render: () =>
        renderExplorable(context, { withPeople: true }, (ids) =>
          renderPeopleDiagram(
            context.delegations,
            {
              shown: shownOf(picture, context.delegations),
              bracket: picture.bracket,
              ...ids,
            },
            context.measure,
          ),
        ),
      asBoard: (language) =>
        peopleBoard(shownOf(picture, context.delegations), picture.bracket, language, context),
    },
  }),
  describe: (picture, { delegations }) => {
    const shown = shownOf(picture, delegations);
    const nameOf = (id: string): readonly Text[] =>
      shown.flatMap(({ person }) => (person.id === id ? [person.name] : []));
    return sentencesOf(
      ...shown.map(({ person }) =>
        joinTexts(withAside(person.name, person.office), ...new Set(rolesOf(person).map(({ role }) => role))),
      ),
      ...delegations.relations.map(({ label, between }) => joinTexts(label, ...between.flatMap(nameOf))),
      ...(picture.bracket
        ? [joinTexts(nameInSentence(delegations.sides[picture.bracket.side]), picture.bracket.label)]
        : []),
    );
  },
};

function shownOf(
  { people: shown }: Picture<'people'>,
  { people: known }: Delegations,
): ReadonlyArray<{ person: Person; remark: Text | undefined; step: number }> {
  return shown.flatMap(({ person: id, remark, step }) => {
    const person = known.find((candidate) => candidate.id === id);
    return person ? [{ person, remark, step }] : [];
  });
}
