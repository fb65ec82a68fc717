/** The bar over the handout: what to print and how. It works with a script only, and is never printed. */
import { languageRecords, languageTags, type LanguagePair, type Text } from '../../text/language.ts';
import { bilingual } from '../../markup/bilingual.ts';
import { addressOfDeck, type Edition } from '../edition.ts';
import { attributes, html, type Html } from '../../markup/html.ts';
import { inks, layouts, papers } from '../../media/paper.ts';
import { PDF_FOLDER, type Download, type Offered, type OfficeDownload } from './download.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import { handoutText } from '../../text/words/handout-text.ts';

/** The bar. `downloads` are the PDFs and the editable files that stand beside the page. */
export function renderBar(languages: LanguagePair, edition: Edition, downloads: readonly Offered[]): Html {
  const pdfs = downloads.filter((one) => 'layout' in one);
  const editable = downloads.filter((one) => 'format' in one);
  return html`<form class="bar" hidden aria-labelledby="bar-name">
<span class="unseen" id="bar-name">${bilingual(interfaceText.controls)}</span>
${renderWayBack(languages, addressOfDeck(edition))}
${choice('layout', handoutText.layout, layouts, (value) => bilingual(handoutText[value]))}
${choice('lang', handoutText.language, languages, (value) => html`<span lang="${languageTags[value]}">${languageRecords[value].name}</span>`)}
${choice('paper', handoutText.paper, papers, (value) => html`<span>${value === 'a4' ? 'A4' : 'Letter'}</span>`)}
${choice('ink', handoutText.ink, inks, (value) => bilingual(handoutText[value]))}
${
  edition === 'presenter' &&
  html`<label class="notes-choice"><input type="checkbox" name="notes" value="1">
  ${bilingual(handoutText.speakerNotes)}</label>\n`
}<p class="pages">
  <output class="value"></output> ${bilingual(handoutText.pages)}</p>
<button type="submit">${bilingual(handoutText.print)}</button>
${pdfs.length > 0 && renderDownloads(pdfs)}${editable.length > 0 && renderEditable(editable)}</form>`;
}

/** Two links, so that the deck opens in the language that is being read. */
function renderWayBack(languages: LanguagePair, deck: string): Html {
  return html`${languages.map(
    (language) =>
      html`<a class="to-deck in-${language}" href="${deck}?lang=${language}" lang="${languageTags[language]}">${handoutText.toDeck[language]}</a>`,
  )}`;
}

function choice<V extends string>(
  name: string,
  legend: Text,
  values: readonly V[],
  label: (value: V) => Html,
): Html {
  return html`<fieldset><legend>${bilingual(legend)}</legend>${values.map(
    (value, index) =>
      html`<label><input${attributes({ type: 'radio', name, value, checked: index === 0 })}>${label(value)}</label>`,
  )}</fieldset>`;
}

function renderDownloads(downloads: readonly Download[]): Html {
  return html`<div class="downloads"><h2>${bilingual(handoutText.downloads)}</h2><ul>
${downloads.map(
  ({ file, layout, language, pages, bytes }) =>
    html`<li class="in-${language}"><a href="${PDF_FOLDER}/${file}" download>
      ${handoutText[layout][language]}</a> <span class="small">
      ${pages} ${pages === 1 ? handoutText.page[language] : handoutText.pages[language]}${languageRecords[language].comma}
      ${Math.ceil(bytes / 1000)} kB</span></li>\n`,
)}</ul></div>\n`;
}

/** The open format first. */
function renderEditable(files: readonly OfficeDownload[]): Html {
  return html`<div class="downloads"><h2>${bilingual(handoutText.editable)}</h2><ul>
${files.map(
  ({ file, format, language, bytes }) =>
    html`<li class="in-${language}"><a href="office/${file}" download>
      ${handoutText[format][language]}</a> <span class="small">${Math.ceil(bytes / 1000)} kB</span></li>\n`,
)}</ul></div>\n`;
}
