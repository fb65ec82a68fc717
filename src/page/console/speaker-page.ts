/** The speaker's console. It stands hidden in the page until `?view=speaker` brings it to life. */
import type { Action } from '../../talk/actions.ts';
import type { Text } from '../../text/language.ts';
import type { Edition } from '../edition.ts';
import { html, type Html } from '../../markup/html.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import { renderSpeakerSheets } from './speaker-sheets.ts';
import { quietLineText, speakerText as words, toolText } from '../../text/words/speaker-text.ts';
import { figure, message, renderWords } from './speaker-words.ts';

/** The console, with the sheets that open over it. */
export function renderSpeakerPage(edition: Edition): Html {
  return html`<div class="console" hidden>
${renderTimes()}
<main><div class="desk">
${renderPreview('now', words.now)}
${renderPreview('soon', interfaceText.toNext)}
${renderNotes(edition)}
</div>${renderTakeBack()}${renderQuietLine()}</main>
${renderTools()}
${renderSpeakerSheets()}
</div>`;
}

function renderTimes(): Html {
  return html`<header class="times" aria-labelledby="speaker-times">
<h1 class="unseen">${renderWords(interfaceText.speakerWindow)}</h1>
<h2 class="unseen" id="speaker-times">${renderWords(words.times)}</h2>
<p class="time remaining"><span class="what">${renderWords(words.remaining)}</span>${figure('remaining', '−0:00')}</p>
<p class="time pace"><span class="what">${message('on-time', words.onTime)}${message('ahead', words.ahead)}
  ${message('behind', words.behind)}</span>${figure('behind', '0:00')}</p>
<p class="time elapsed"><span class="what">${message('elapsed', words.elapsed)}${message('paused', words.paused)}</span>${figure('elapsed', '0:00')}</p>
<p class="stopwatch">${button('stopwatch', html`${message('run', words.run)}${message('pause', words.pause)}`)}
  ${button('reset', renderWords(toolText.reset))}</p>
<p class="end"><label for="speaker-end">${renderWords(words.endAt)}</label>
  <input id="speaker-end" type="text" maxlength="16" size="7" autocomplete="off" placeholder="--:--" aria-describedby="speaker-end-hint">
  <span class="unseen" id="speaker-end-hint">${renderWords(words.endAtHint)}</span><span class="wrong" role="status">
  ${message('end-wrong', words.endAtWrong)}</span></p>
<div class="state">
<p class="clock"><span class="unseen">${renderWords(words.clock)}</span>${figure('clock', '00:00:00')}</p>
<p class="link" role="status">${message('waiting', words.waiting)}${message('linked', words.linked)}
  ${message('lost', words.lost)}${message('closed', words.closed)}</p>
</div>
</header>`;
}

function renderPreview(name: 'now' | 'soon', title: Text): Html {
  return html`<section class="${name}" aria-labelledby="speaker-${name}">
<h2 id="speaker-${name}"><span class="which"><span class="what">
  ${renderWords(title)}</span> ${figure(`${name}-number`, '')}
  ${
    name === 'now'
      ? html`<span class="what" data-out="of-slides"></span>`
      : message('step', words.step, html` ${figure('soon-step', '')}`)
  }</span> <span class="headline" data-out="${name}-headline"></span></h2>
${name === 'now' ? html`${renderNowPicture()}${renderSlideTimes()}` : html`<div class="preview"></div>${renderAfter()}`}
</section>`;
}

/** With a strip that says where the audience sees something else. */
function renderNowPicture(): Html {
  return html`<div class="preview"><p class="seen bold" role="status">${message('reopen', words.reopen)}
    ${message('frozen', words.frozenNow, html` ${figure('frozen', '')}`)}${message('black', words.blackNow)}
    ${message('white', words.whiteNow)}</p></div>
`;
}

function renderSlideTimes(): Html {
  return html`<p class="slide-times"><span><span class="what">
    ${renderWords(words.stepsLeft)}</span> ${figure('steps', '0')}</span><span><span class="what">
    ${renderWords(words.onThisSlide)}</span> ${figure('on-slide', '0:00')} / ${figure('for-slide', '0:00')}</span><span>
    <span class="what">${renderWords(words.inThisSection)}</span> ${figure('in-section', '0:00')} / ${figure('for-section', '0:00')}</span></p>`;
}

function renderAfter(): Html {
  return html`<p class="over" data-message="then" hidden><span class="what">
    ${renderWords(words.then)}</span> ${figure('then-number', '')} <span data-out="then-headline"></span></p>
<p class="over bold" data-message="end" hidden>${renderWords(words.end)}</p>`;
}

function renderNotes(edition: Edition): Html {
  return html`<div class="words">
<div class="bar"><h2 id="speaker-notes">${renderWords(words.notes)}</h2>
  ${button(
    'smaller',
    html`<span aria-hidden="true">A−</span><span class="unseen">
  ${renderWords(words.smaller)}</span>`,
  )}${button(
    'larger',
    html`<span aria-hidden="true">A+</span><span class="unseen">
  ${renderWords(words.larger)}</span>`,
  )}</div>
<div class="text" tabindex="0" role="region" aria-labelledby="speaker-notes">
  ${edition === 'public' && html`<p class="none">${renderWords(words.noNotes)}</p>`}</div>
</div>`;
}

function renderTools(): Html {
  const tool = (action: Action, text: Text, key: string): Html =>
    button(action, html`${renderWords(text)}<kbd aria-hidden="true">${key}</kbd>`);
  return html`<footer class="tools" aria-labelledby="speaker-tools">
<h2 class="unseen" id="speaker-tools">${renderWords(words.tools)}</h2>
<p class="group moves">${tool('previous', interfaceText.toPrevious, '←')}${tool('next', interfaceText.toNext, '→')}
  <button type="button" class="more" popovertarget="speaker-rest">${renderWords(toolText.more)}</button></p>
<div class="rest" id="speaker-rest" popover>
<p class="group">${tool('freeze', words.freeze, 'Z')}${tool('black', toolText.black, 'B')}${tool('white', toolText.white, 'W')}</p>
<p class="group">${tool('pointer', words.pointer, 'I')}${tool('pen', words.pen, 'D')}
  ${tool('undo', toolText.undo, 'U')}${tool('erase', toolText.erase, 'E')}</p>
<p class="group">${tool('contents', words.jump, 'G')}</p>
<p class="group" role="group" aria-labelledby="speaker-audience"><span class="what" id="speaker-audience">
  ${renderWords(toolText.audience)}</span>${tool('language', toolText.language, 'L')}
  ${tool('theme', toolText.theme, 'T')}${tool('open-audience', toolText.window, 'S')}
  ${tool('project', toolText.project, 'X')}</p>
<p class="group">${tool('preflight', words.preflight, 'V')}${tool('log', toolText.log, 'Y')}
  ${tool('big-clock', toolText.bigClock, 'H')}${button('own-language', renderWords(words.ownLanguage))}
  ${tool('help', toolText.keys, '?')}</p>
</div>
</footer>`;
}

function renderTakeBack(): Html {
  const key = html`<kbd aria-hidden="true">Ctrl + Z</kbd>`;
  return html`<div class="take-back" hidden><p role="status">${message('reset', words.wasReset)}
    ${message('erase', words.wasErased)}${message('slept', words.hasSlept, html` ${figure('slept', '')}`)}
    ${message('corrected', words.wasCorrected, html` ${figure('corrected', '')}`)}</p>
    ${button('take-back', html`${renderWords(toolText.undo)}${key}`)}</div>`;
}

function renderQuietLine(): Html {
  const names = ['no-full-screen', 'click-audience', 'drag-audience'] as const;
  return html`<p class="quiet-line" role="status" hidden>${names.map((name) => message(name, quietLineText[name]))}</p>`;
}

function button(action: Action, label: Html): Html {
  return html`<button type="button" data-action="${action}">${label}</button>`;
}
