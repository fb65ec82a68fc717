/** The sheets over the speaker's console: slides to go to, the log, the checks before going live, the keys. */
import { languages, languageTags, type Text } from '../../text/language.ts';
import { html, type Html } from '../../markup/html.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import { renderKeySwitch } from '../key-switch.ts';
import { helpLines } from '../../talk/actions.ts';
import { preflightText, speakerText as words } from '../../text/words/speaker-text.ts';
import { message, renderWords } from './speaker-words.ts';
import { bilingual } from '../../markup/bilingual.ts';

/** All sheets of the console. */
export function renderSpeakerSheets(): Html {
  return html`${renderJump()}${renderLog()}${renderPreflight()}${renderKeys()}${renderBlocked('audience-blocked')}`;
}

/** What the deck shows when the browser blocks the second window: a link, which it will not block. */
export function renderSpeakerBlocked(): Html {
  return html`<dialog class="deck-sheet help blocked" hidden aria-labelledby="speaker-blocked-title">
<h2 id="speaker-blocked-title">${bilingual(words.blockedTitle)}</h2>
<p>${bilingual(words.blocked)}</p>
<p><a href="?view=speaker">${bilingual(interfaceText.speakerWindow)}</a></p>
<button type="button" data-close>${bilingual(interfaceText.close)}</button>
</dialog>`;
}

function sheet(name: string, title: Text, content: Html): Html {
  return html`<dialog class="sheet ${name}" aria-labelledby="speaker-${name}-title">
<div class="bar"><h2 id="speaker-${name}-title">${renderWords(title)}</h2><button type="button" data-action="close">
  ${renderWords(interfaceText.close)}</button></div>
${content}
</dialog>\n`;
}

function renderJump(): Html {
  return sheet(
    'jump',
    interfaceText.toSlide,
    html`<form><label for="speaker-jump">${renderWords(interfaceText.filter)}</label>
      <input id="speaker-jump" type="text" autocomplete="off" spellcheck="false" enterkeyhint="go"></form>
<p class="none" role="status"><span data-message="nothing" hidden>${renderWords(interfaceText.nothingFound)}</span></p>
<ol class="thumbs"></ol>`,
  );
}

function renderLog(): Html {
  const column = (text: Text): Html => html`<th scope="col">${renderWords(text)}</th>`;
  return sheet(
    'log',
    words.log,
    html`<div class="bar"><label for="speaker-run">${renderWords(words.whichRun)}</label><select id="speaker-run">
      <option value="">–</option></select><button type="button" data-action="csv">${renderWords(words.toCsv)}</button>
      <button type="button" data-action="print">${renderWords(words.toPaper)}</button></div>
<span hidden data-option="this-run">${renderWords(words.thisRun)}</span>
<div class="scroll" tabindex="0" role="region" aria-labelledby="speaker-log-title"><table>
<thead><tr>${column(words.slideNumber)}${column(interfaceText.inHeadline)}${column(words.plannedSeconds)}
  ${column(words.actualSeconds)}${column(words.difference)}</tr></thead>
<tbody></tbody>
<tfoot><tr><th scope="row" colspan="2">${renderWords(words.total)}</th><td></td><td></td><td></td></tr></tfoot>
</table></div>`,
  );
}

function renderPreflight(): Html {
  return sheet(
    'preflight',
    words.preflight,
    html`<ul>
${Object.entries(preflightText).map(
  ([name, { name: title, ...messages }]) =>
    html`<li data-check="${name}"><span class="mark" aria-hidden="true"></span><span class="bold">
      ${renderWords(title)}</span>${Object.entries(messages).map(([found, text]) => message(found, text))}</li>\n`,
)}</ul>
<p class="bar"><button type="button" data-action="open-audience">${renderWords(words.openAudience)}</button>
  <button type="button" data-action="project">${renderWords(words.project)}</button>
  <button type="button" data-action="swap">${renderWords(words.swap)}</button></p>`,
  );
}

function renderKeys(): Html {
  return sheet(
    'keys',
    interfaceText.help,
    html`${renderKeySwitch(renderWords)}
<div class="scroll" tabindex="0" role="region" aria-labelledby="speaker-keys-title"><table><tbody>
${helpLines('console').map(
  ({ shown, label }) =>
    html`<tr><th scope="row">${shown}</th>${languages.map((language) => html`<td lang="${languageTags[language]}">${label[language]}</td>`)}</tr>\n`,
)}</tbody></table></div>`,
  );
}

function renderBlocked(name: string): Html {
  return sheet(
    name,
    words.openAudience,
    html`<p>${renderWords(words.blocked)}</p>
<p><a class="link-button" href="?view=deck">${renderWords(words.openAudience)}</a></p>`,
  );
}
