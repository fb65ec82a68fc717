/** The placeholders of the layouts: where each stands, and how its text is set. */
import type { Box } from '../../board/types.ts';
import { footPlaces } from '../scene/foot.ts';
import { headlinePlaces } from '../scene/headline.ts';
import { kickerPlace } from '../scene/kicker.ts';
import type { LayoutName, Paragraph, PlaceholderRole, TextBody, TextBox } from '../scene/types.ts';
import { attributes, xml, type Xml } from '../xml.ts';
import { transform } from './geometry.ts';
import { textProperties } from './properties.ts';
import { bodyRoom, writeParagraph, type Style } from './text.ts';
import type { Writing } from './writing.ts';

/** A placeholder of a layout. */
export interface Placeholder extends Style {
  readonly name: string;
  /** What it is, as an attribute and its number. */
  readonly mark: Xml;
  readonly box: Box;
  readonly align: Paragraph['align'];
}

type Layout = Readonly<Partial<Record<PlaceholderRole, Placeholder>>>;

const foot: Layout = {
  source: {
    name: 'Sources',
    mark: attributes({ type: 'ftr', sz: 'quarter', idx: 12 }),
    box: footPlaces.source,
    align: 'start',
    size: 24,
    weight: 700,
    colour: 'ink-2',
  },
  number: {
    name: 'Slide number',
    mark: attributes({ type: 'sldNum', sz: 'quarter', idx: 13 }),
    box: footPlaces.number,
    align: 'end',
    size: 28,
    weight: 700,
    colour: 'ink-2',
  },
};

const kicker: Layout = {
  kicker: {
    name: 'Section',
    mark: attributes({ type: 'body', sz: 'quarter', idx: 10 }),
    box: kickerPlace,
    align: 'start',
    size: 34,
    weight: 500,
    colour: 'ink-2',
  },
};

function headline(layout: LayoutName, size: number): Layout {
  const { title, other, align } = headlinePlaces[layout];
  return {
    title: {
      name: 'Title',
      mark: attributes({ type: 'title' }),
      box: title,
      align,
      size,
      weight: 700,
      colour: 'ink',
    },
    ...(other && {
      other: {
        name: 'Title in the other language',
        mark: attributes({ type: 'body', sz: 'quarter', idx: 11 }),
        box: other,
        align,
        size: 30,
        weight: 400,
        colour: 'ink-2',
      } as const,
    }),
  };
}

/** Each layout by its name. */
export const layouts: Readonly<Record<LayoutName, Layout>> = {
  title: { ...headline('title', 88), ...foot },
  quote: { ...kicker, ...headline('quote', 34), ...foot },
  content: {
    ...kicker,
    ...headline('content', 60),
    ...foot,
  },
};

/** A headline keeps to its line: it gets smaller where another font, or another text, is too wide. */
function titleRoom(text: TextBody): Xml {
  return xml`<a:bodyPr${bodyRoom(text, 'square')}><a:normAutofit/></a:bodyPr>`;
}

/** A text in its placeholder: it says only what differs from it. */
export function writePlaceholder(id: number, object: TextBox, layout: LayoutName, writing: Writing): Xml {
  const placeholder = object.role && layouts[layout][object.role];
  if (!placeholder) throw new Error(`The layout “${layout}” has no place for “${object.name}”.`);
  const { box, text } = object;
  const { name, mark } = placeholder;
  const isElsewhere = box.x !== placeholder.box.x || box.y !== placeholder.box.y;
  return xml`<p:sp>
<p:nvSpPr>
    ${textProperties(id, { ...object, name }, writing)}
    <p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>
    <p:nvPr><p:ph${mark}/></p:nvPr>
  </p:nvSpPr>
<p:spPr>${isElsewhere && transform(box)}</p:spPr>
<p:txBody>
    ${object.role === 'title' ? titleRoom(text) : xml`<a:bodyPr${bodyRoom(text)}/>`}
    <a:lstStyle/>
    ${text.paragraphs.map((one) => writeParagraph(one, writing, placeholder))}
  </p:txBody>
</p:sp>
`;
}
