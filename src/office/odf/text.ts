/** Paragraphs whose lines end where they were set to end. */
import { languageRecords, languages } from '../../text/language.ts';
import type { Paragraph, Run } from '../scene/types.ts';
import { attributes, xml, type Xml } from '../xml.ts';
import { addressOf } from './looks.ts';
import { length } from './units.ts';
import type { Writing } from './writing.ts';

/** Names of the faces, which the parts declare. */
export const faces = {
  latin: 'Latin',
  han: 'Han',
  mediumLatin: 'Medium Latin',
  mediumHan: 'Medium Han',
} as const;

/** A paragraph. */
export function writeParagraph({ lines, align, pitch, tabs = [] }: Paragraph, writing: Writing): Xml {
  const stops =
    tabs.length > 0 &&
    xml`<style:tab-stops>${tabs.map((at) => xml`<style:tab-stop style:position="${length(at)}"/>`)}</style:tab-stops>`;
  const values = {
    'fo:text-align': align,
    // Of LibreOffice's space between Han and Latin no line of the deck has room for all.
    'style:text-autospace': 'none',
    'fo:line-height': pitch === undefined ? undefined : length(pitch),
  };
  const name = writing.styles.nameOf(
    'paragraph',
    xml`<style:paragraph-properties${attributes(values)}>${stops}</style:paragraph-properties>`,
  );
  return xml`<text:p text:style-name="${name}">${lines.map((runs, index) => [
    index > 0 && xml`<text:line-break/>`,
    runs.map((run) => writeRun(run, writing)),
  ])}</text:p>`;
}

function writeRun(run: Run, writing: Writing): Xml {
  const { link, isNumber } = run;
  const content = isNumber ? xml`<text:page-number>${run.text}</text:page-number>` : writeText(run.text);
  const linked =
    link === undefined
      ? content
      : xml`<text:a xlink:type="simple" xlink:href="${addressOf(link)}">${content}</text:a>`;
  return xml`<text:span text:style-name="${styleOfRun(run, writing)}">${linked}</text:span>`;
}

/** A tab has an element of its own. */
function writeText(text: string): Xml {
  return xml`${text.split('\t').map((part, index) => [index > 0 && xml`<text:tab/>`, part])}`;
}

/** Latin and Han letters each have their face, size and language; which language a text is in says its script. */
function styleOfRun(
  { size, weight, colour }: Pick<Run, 'size' | 'weight' | 'colour'>,
  { theme, styles }: Writing,
): string {
  const boldness = weight === 700 ? 'bold' : 'normal';
  const values = {
    'fo:color': theme[colour],
    'style:font-name': weight === 500 ? faces.mediumLatin : faces.latin,
    'style:font-name-asian': weight === 500 ? faces.mediumHan : faces.han,
    'fo:font-size': length(size),
    'style:font-size-asian': length(size),
    'fo:font-weight': boldness,
    'style:font-weight-asian': boldness,
    'style:letter-kerning': 'true',
    'style:text-underline-style': 'none',
    ...languageOfScripts(),
  };
  return styles.nameOf('text', xml`<style:text-properties${attributes(values)}/>`);
}

function languageOfScripts(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languages.flatMap((one) => {
      const { culture, script } = languageRecords[one];
      const [language = '', country = ''] = culture.split('-');
      return script === 'han'
        ? [
            ['style:language-asian', language],
            ['style:country-asian', country],
          ]
        : [
            ['fo:language', language],
            ['fo:country', country],
          ];
    }),
  );
}
