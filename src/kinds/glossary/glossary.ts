import { bilingual, inOtherLanguage } from '../../markup/bilingual.ts';
import { html } from '../../markup/html.ts';
import { isSame, joinTexts, listOf, type Text } from '../../text/language.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Term } from '../../text/term.ts';
import type { Context } from '../context.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';

/** Terms and what they mean; the name in the other language stands beside them in the article and on paper. */
export const glossary: KindModule<'glossary'> = {
  picture: (picture, context) => html`<table>
<tbody>
${termsOf(picture, context).map(
  ({ name, full, meaning }) =>
    html`<tr><th scope="row">${bilingual(name)}</th><td class="second">${!isSame(full ?? name) && inOtherLanguage(full ?? name)}</td><td>${bilingual(full ? joinTexts(full, meaning) : meaning)}</td></tr>\n`,
)}</tbody>
</table>`,
  describe: (picture, context): Text =>
    sentencesOf(listOf(...termsOf(picture, context).map(({ name }) => name))),
  sample: { kind: 'glossary', entries: ['tide', 'lng'] },
};

function termsOf({ entries }: Picture<'glossary'>, { glossary: terms }: Context): readonly Term[] {
  return entries.flatMap((entry) => terms.find(({ id }) => id === entry) ?? []);
}
