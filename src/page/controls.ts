/** The controls over the slides: a toolbar and the sheet of keys. They do nothing, and stay hidden, without a script. */
import { languages, languageTags, type LanguagePair, type Text } from '../text/language.ts';
import { bilingual } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import { helpLines, type Action } from '../talk/actions.ts';
import { aboutText } from '../text/words/about-text.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { speakerText } from '../text/words/speaker-text.ts';
import { renderStatementLinks } from './foot.ts';
import { renderKeySwitch, renderStepSwitch } from './key-switch.ts';

const buttons: ReadonlyArray<readonly [Action, drawing: string, label: Text]> = [
  ['previous', 'ui-previous', interfaceText.toPrevious],
  ['next', 'ui-next', interfaceText.toNext],
  ['contents', 'ui-contents', interfaceText.contents],
  ['overview', 'ui-overview', interfaceText.overview],
  ['language', 'ui-language', interfaceText.language],
  ['theme', 'ui-theme', interfaceText.theme],
  ['black', 'ui-black', interfaceText.black],
  ['full-screen', 'ui-full-screen', interfaceText.fullScreen],
  ['speaker', 'ui-speaker', interfaceText.speakerWindow],
  ['project', 'ui-project', speakerText.project],
  ['read', 'ui-read', interfaceText.read],
  ['help', 'ui-help', interfaceText.help],
];

/** The toolbar, shown while the pointer moves or a button has the focus. */
export function renderToolbar(): Html {
  return html`<section class="toolbar" hidden aria-labelledby="toolbar-name">
<span class="unseen" id="toolbar-name">${bilingual(interfaceText.controls)}</span>
<div class="buttons">
${buttons.map(
  ([action, drawing, label]) =>
    html`<button type="button" data-action="${action}"><svg class="icon" viewBox="0 0 48 48" aria-hidden="true">
      <use href="#icon-${drawing}"/></svg><span class="tip">${bilingual(label)}</span></button>\n`,
)}</div>
</section>`;
}

/** The sheet of keys, and the ways to what else helps. */
export function renderHelp(order: LanguagePair): Html {
  return html`<dialog class="deck-sheet help" hidden aria-labelledby="help-title">
<div class="help-head"><h2 id="help-title">${bilingual(interfaceText.help)}</h2>
<p class="more-help"><button type="button" data-action="about">${bilingual(aboutText.title)}</button>${renderStatementLinks(order)}</p></div>
<table>
<tbody>
${helpLines('deck').map(
  ({ shown, label }) =>
    html`<tr><th scope="row">${shown}</th>${languages.map((language) => html`<td lang="${languageTags[language]}">${label[language]}</td>`)}</tr>\n`,
)}</tbody>
</table>
<form method="dialog">${renderKeySwitch(bilingual)}${renderStepSwitch(bilingual)}<button autofocus>${bilingual(interfaceText.close)}</button></form>
</dialog>`;
}
