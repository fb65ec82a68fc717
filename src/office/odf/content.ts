/** The part with all slides, and the part with the styles that they share. */
import { counterFrom } from '../counter.ts';
import type { PictureParts } from '../pictures.ts';
import type { Scene } from '../scene/types.ts';
import { attributes, DECLARATION, xml, type Xml } from '../xml.ts';
import { createDashes } from './dashes.ts';
import { shrinking, textRoom } from './looks.ts';
import { writeMasters } from './masters.ts';
import { namespaces } from './namespaces.ts';
import { writeSlide } from './slide.ts';
import { createStyles } from './styles.ts';
import { faces } from './text.ts';

/** Faces that systems have: the first that there is counts, and nothing is embedded. */
const fonts = {
  [faces.latin]: ['Calibri', 'Carlito'],
  [faces.han]: ['Noto Sans TC', 'Microsoft JhengHei'],
  // Calibri has no weight between regular and bold: this is where one can be named.
  [faces.mediumLatin]: ['Calibri', 'Carlito'],
  [faces.mediumHan]: ['Noto Sans TC Medium', 'Noto Sans TC', 'Microsoft JhengHei'],
} as const;

const fontFaces = xml`<office:font-face-decls>${Object.entries(fonts).map(([name, families]) => {
  const face = attributes({
    'style:name': name,
    'svg:font-family': families.map((one) => `'${one}'`).join(', '),
    'style:font-family-generic': 'swiss',
    'style:font-pitch': 'variable',
  });
  return xml`<style:font-face${face}/>`;
})}</office:font-face-decls>`;

/** Both parts: patterns of lines stand with the shared styles. */
export function writeContent(
  { slides, theme }: Scene,
  pictures: PictureParts,
): {
  readonly content: string;
  readonly styles: string;
} {
  const styles = createStyles();
  const dashes = createDashes();
  const writing = { theme, styles, dashes, pictures, nextId: counterFrom(1) };
  const pages = slides.map((slide, index) => writeSlide(slide, index + 1, writing));
  const content = xml`<office:document-content${namespaces}>
${fontFaces}
<office:automatic-styles>
${page(theme.paper)}
${styles.all()}</office:automatic-styles>
<office:body><office:presentation>
${pages}</office:presentation></office:body>
</office:document-content>
`;
  const shared = xml`<office:document-styles${namespaces}>
${fontFaces}
<office:styles>
${dashes.all()}${sharedStyles(theme.ink)}
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Slide">
    <style:page-layout-properties${measures}/>
  </style:page-layout>
${page(theme.paper)}
</office:automatic-styles>
<office:master-styles>
<draw:layer-set>${layers.map((name) => xml`<draw:layer draw:name="${name}"/>`)}</draw:layer-set>
${writeMasters(new Set(slides.map(({ layout }) => layout)))}</office:master-styles>
</office:document-styles>
`;
  return { content: `${DECLARATION}${content.value}`, styles: `${DECLARATION}${shared.value}` };
}

const measures = attributes({
  'fo:margin': '0pt',
  'fo:page-width': '960pt',
  'fo:page-height': '540pt',
  'style:print-orientation': 'landscape',
});

/** Those that programs ask for. */
const layers = ['layout', 'background', 'backgroundobjects', 'controls', 'measurelines'];

function page(paper: string): Xml {
  const ground = attributes({
    'draw:background-size': 'border',
    'draw:fill': 'solid',
    'draw:fill-color': paper,
  });
  return xml`<style:style style:name="Page" style:family="drawing-page">
    <style:drawing-page-properties${ground}/>
  </style:style>`;
}

/** What all objects have in common, and how headlines and notes are set. */
function sharedStyles(ink: string): Xml {
  const letters = (size: string, weight: string): Xml =>
    xml`<style:text-properties${attributes({
      'fo:color': ink,
      'style:font-name': faces.latin,
      'style:font-name-asian': faces.han,
      'fo:font-size': size,
      'style:font-size-asian': size,
      'fo:font-weight': weight,
      'style:font-weight-asian': weight,
    })}/>`;
  const room = attributes({
    ...textRoom({ lower: 0, paragraphs: [] }),
    ...shrinking,
  });
  return xml`<style:default-style style:family="graphic">${letters('18pt', 'normal')}</style:default-style>
<style:style style:name="standard" style:family="graphic">${letters('18pt', 'normal')}</style:style>
<style:style style:name="Title" style:family="presentation">
    <style:graphic-properties draw:stroke="none" draw:fill="none"${room}/>
    ${letters('30pt', 'bold')}
  </style:style>
<style:style style:name="Notes" style:family="presentation">
    <style:graphic-properties draw:stroke="none" draw:fill="none"/>
    <style:paragraph-properties fo:margin-bottom="6pt"/>
    ${letters('12pt', 'normal')}
  </style:style>`;
}
