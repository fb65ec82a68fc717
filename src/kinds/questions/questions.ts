import { bilingual } from '../../markup/bilingual.ts';
import { html } from '../../markup/html.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { KindModule } from '../module.ts';

/** Questions in the left column, their answers beside them. */
export const questions: KindModule<'questions'> = {
  picture: (picture, { marked }) => html`<dl>
${picture.questions.map(
  ({ question, answer }) => html`<div><dt>${bilingual(question)}</dt><dd>${marked(answer)}</dd></div>\n`,
)}</dl>`,
  describe: (picture) => sentencesOf(...picture.questions.map(({ question }) => question)),
  sample: {
    kind: 'questions',
    questions: [
      {
        question: { zh: '港口在哪裡？', en: 'Where is the harbour?' },
        answer: { zh: '報導未說明', en: 'The report does not say' },
      },
    ],
  },
};
