/** The line over the slides that says what to press or drag, with the button for it. */
import { bilingual } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import type { Action } from '../talk/actions.ts';
import type { Text } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { quietLineText, toolText } from '../text/words/speaker-text.ts';

type Line = readonly [name: keyof typeof quietLineText, action?: Action, label?: Text];

const lines: readonly Line[] = [
  ['drag', 'full-screen', interfaceText.fullScreen],
  ['press', 'project', toolText.project],
  ['no-full-screen'],
  ['no-console', 'speaker', interfaceText.speakerWindow],
  ['no-slide', 'way-back', interfaceText.firstSlide],
  ['no-slide-here', 'way-back', interfaceText.wayBack],
  ['no-step'],
  ['no-setting'],
];

export function renderQuietLine(): Html {
  return html`<div class="quiet-line" role="status" hidden>
${lines.map(
  ([name, action, label]) =>
    html`<p data-message="${name}" hidden>${bilingual(quietLineText[name])}
      ${action && label && html`<button type="button" data-action="${action}">${bilingual(label)}</button>`}</p>\n`,
)}</div>`;
}
