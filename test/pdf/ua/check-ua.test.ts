import {
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkUa, uaRules } from '../../../src/pdf/ua/check-ua.ts';
import { readUaFile } from '../../../src/pdf/ua/read-file.ts';
import { goodPdf, type GoodPdf } from './good-pdf.ts';

const name = PDFName.of;

/** The rules that each fault breaks: these and no other. */
const faults: ReadonlyArray<readonly [rules: string, fault: string, plant: (good: GoodPdf) => unknown]> = [
  ['5-1', 'no mark of PDF/UA', ({ rewrite }) => rewrite('metadata', '<pdfuaid:part>1</pdfuaid:part>', '')],
  ['5-2', 'the mark of another part', ({ rewrite }) => rewrite('metadata', ':part>1<', ':part>2<')],
  [
    '5-3',
    'another prefix',
    ({ rewrite }) => {
      rewrite('metadata', 'xmlns:pdfuaid', 'xmlns:ua');
      rewrite('metadata', '<pdfuaid:part>1</pdfuaid:part>', '<ua:part>1</ua:part>');
    },
  ],
  ['6.1-1', 'a header of PDF 2.0', ({ pdf }) => (pdf.context.header = PDFHeader.forVersion(2, 0))],
  ['6.2-1', 'no word that it is tagged', ({ pdf }) => pdf.catalog.delete(name('MarkInfo'))],
  [
    '7.1-1 7.1-2',
    'an artifact in a paragraph',
    ({ rewrite }) => rewrite('content', '<0002> Tj', '/Artifact BMC <0002> Tj EMC'),
  ],
  [
    '7.1-2',
    'a paragraph in an artifact',
    ({ rewrite }) => {
      rewrite('content', '/P <</MCID 1>> BDC', '/Artifact BMC /P <</MCID 1>> BDC');
      rewrite('content', '<0002> Tj ET EMC', '<0002> Tj ET EMC EMC');
    },
  ],
  [
    '7.1-3',
    'a line that is neither',
    ({ rewrite }) => rewrite('content', '/Artifact BMC', '0 0 m 1 1 l S /Artifact BMC'),
  ],
  ['7.1-3', 'text that the tree does not know', ({ rewrite }) => rewrite('content', '/MCID 1', '/MCID 9')],
  [
    '7.1-4',
    'suspect tags',
    ({ pdf }) => pdf.catalog.lookup(name('MarkInfo'), PDFDict).set(name('Suspects'), PDFBool.True),
  ],
  ['7.1-5', 'a type of its own', ({ append }) => append('Document', 'Motto')],
  [
    '7.1-6',
    'types mapped in a circle',
    ({ append, root, pdf }) => {
      append('Document', 'Motto');
      root.set(name('RoleMap'), pdf.context.obj({ Motto: 'Saying', Saying: 'Motto' }));
    },
  ],
  [
    '7.1-7',
    'a standard type that is mapped',
    ({ root, pdf }) => root.set(name('RoleMap'), pdf.context.obj({ P: 'Span' })),
  ],
  ['5-1 7.1-8', 'no metadata', ({ pdf }) => pdf.catalog.delete(name('Metadata'))],
  ['7.1-9', 'no title', ({ rewrite }) => rewrite('metadata', 'Harbours &amp; ferries', ' ')],
  [
    '7.1-10',
    'the name of the file in the window',
    ({ pdf }) => pdf.catalog.delete(name('ViewerPreferences')),
  ],
  ['7.1-11 7.1-3 7.18.5-1', 'no structure tree', ({ pdf }) => pdf.catalog.delete(name('StructTreeRoot'))],
  ['7.1-12', 'an element without a parent', ({ element }) => element('P').delete(name('P'))],
  ['7.2-2 7.2-24 7.2-33', 'no language', ({ pdf }) => pdf.catalog.delete(name('Lang'))],
  [
    '7.2-2 7.2-22 7.2-24 7.2-33',
    'no language anywhere',
    ({ pdf, element }) => {
      pdf.catalog.delete(name('Lang'));
      element('Document').delete(name('Lang'));
    },
  ],
  ['7.2-3', 'a paragraph in a table', ({ append }) => append('Table', 'P-2')],
  ['7.2-4', 'a row in a paragraph', ({ append }) => append('P', 'TR-3')],
  ['7.2-5', 'a head of a table in a paragraph', ({ append }) => append('P', 'THead')],
  ['7.2-6', 'a body of a table in a paragraph', ({ append }) => append('P', 'TBody')],
  ['7.2-7', 'a foot of a table in a paragraph', ({ append }) => append('P', 'TFoot')],
  ['7.2-8', 'a head in a paragraph', ({ append }) => append('P', 'TH-3')],
  ['7.2-9', 'a cell in a paragraph', ({ append }) => append('P', 'TD-3')],
  ['7.2-10', 'a paragraph in a row', ({ append }) => append('TR-1', 'P-2')],
  [
    '7.2-15',
    'a cell over another',
    ({ element, pdf, append }) => {
      // The second column is taken from above; a cell of two columns does not fit before it.
      append('TR-1', 'TH-3').set(name('A'), pdf.context.obj({ O: 'Table', Scope: 'Column' }));
      element('TH-2').set(name('A'), pdf.context.obj({ O: 'Table', Scope: 'Column', RowSpan: 2 }));
      element('TD-1').set(name('A'), pdf.context.obj({ O: 'Table', ColSpan: 2 }));
    },
  ],
  ['7.2-17', 'an item in a paragraph', ({ append }) => append('P', 'LI-2')],
  ['7.2-18', 'a body of an item in a paragraph', ({ append }) => append('P', 'LBody-2')],
  ['7.2-19', 'a paragraph in a list', ({ append }) => append('L', 'P-2')],
  ['7.2-20', 'a paragraph in an item', ({ append }) => append('LI', 'P-2')],
  ['7.2-20', 'a paragraph in an item within NonStruct', ({ append }) => append('LI', 'NonStruct', 'P-2')],
  [
    '7.2-29',
    'a language that is no tag',
    ({ element }) => element('P').set(name('Lang'), PDFString.of('English (UK)')),
  ],
  ['7.2-36', 'a paragraph in a head of a table', ({ append }) => append('Table', 'THead', 'P-2')],
  ['7.2-37', 'a paragraph in a body of a table', ({ append }) => append('Table', 'TBody', 'P-2')],
  ['7.2-38', 'a paragraph in a foot of a table', ({ append }) => append('Table', 'TFoot', 'P-2')],
  [
    '7.2-41',
    'a cell that goes on below the table',
    ({ element, pdf }) => element('TD-2').set(name('A'), pdf.context.obj({ O: 'Table', RowSpan: 2 })),
  ],
  ['7.2-42', 'a row that is too long', ({ append }) => append('TR-2', 'TD-3')],
  ['7.2-43', 'a row that is too short', ({ append }) => append('Table', 'TR-3', 'TD-3')],
  ['7.3-1', 'a figure without words', ({ element }) => element('Figure').delete(name('Alt'))],
  [
    '7.3-1',
    'a figure with empty words',
    ({ element }) => element('Figure').set(name('Alt'), PDFHexString.fromText('')),
  ],
  ['7.4.2-1', 'a first heading of level 2', ({ element }) => element('H1').set(name('S'), name('H2'))],
  ['7.4.2-1', 'a level that is skipped', ({ append }) => append('Document', 'H3')],
  [
    '7.5-1',
    'cells without heads',
    ({ element, pdf }) => {
      for (const head of ['TH-1', 'TH-2']) element(head).set(name('S'), name('TD'));
      // A head in the last column, of no use to the cells before it.
      element('TD-2').set(name('S'), name('TH'));
      element('TD-2').set(name('A'), pdf.context.obj({ O: 'Table' }));
    },
  ],
  [
    '7.5-2',
    'a cell that names a head that is not there',
    ({ element, pdf }) => {
      element('TH-1').set(name('S'), name('TD'));
      element('TH-2').delete(name('A'));
      element('TD-1').set(name('A'), pdf.context.obj({ O: 'Table', Headers: [PDFString.of('gone')] }));
      element('TH-1').set(name('A'), pdf.context.obj({ O: 'Table', Headers: [PDFString.of('gone')] }));
    },
  ],
  [
    '7.18.1-1 7.18.1-2',
    'a note at no place',
    ({ link, pdf, page }) => {
      const note = pdf.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9] });
      page.set(name('Annots'), pdf.context.obj([pdf.context.register(note), pdf.context.register(link)]));
    },
  ],
  ['7.18.1-2 7.18.5-2', 'a link without words', ({ link }) => link.delete(name('Contents'))],
  ['7.18.3-1', 'a tab key that follows rows', ({ page }) => page.set(name('Tabs'), name('R'))],
  ['7.18.5-1', 'a link that is not tagged', ({ link }) => link.delete(name('StructParent'))],
  [
    '7.21.3.2-1',
    'a font that does not map its glyphs',
    ({ descendant }) => descendant.delete(name('CIDToGIDMap')),
  ],
  ['7.21.4.1-1', 'a font of the reader', ({ descriptor }) => descriptor.delete(name('FontFile2'))],
  ['7.21.7-1', 'a glyph without text', ({ rewrite }) => rewrite('content', '<0002>', '<0004>')],
  ['7.21.7-2', 'a glyph that stands for nothing', ({ rewrite }) => rewrite('map', '<0041>', '<FEFF>')],
  [
    '7.21.8-1',
    'a glyph that the font lacks',
    ({ rewrite }) => {
      rewrite('map', '<0001> <0041>', '<0000> <0041>\n<0001> <0041>');
      rewrite('content', '<0002>', '<0000>');
    },
  ],
];

async function damaged(plant: (good: GoodPdf) => unknown): Promise<[Uint8Array, PDFDocument]> {
  const good = await goodPdf();
  plant(good);
  const bytes = await good.pdf.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  return [bytes, await PDFDocument.load(bytes, { updateMetadata: false })];
}

it('finds nothing in a PDF that breaks no rule', async () => {
  expect(checkUa(readUaFile(...(await damaged(() => {}))))).toEqual([]);
});

describe('a planted fault breaks its rule and no other', () => {
  it.for(faults)('%s: %s', async ([rules, , plant]) => {
    const file = readUaFile(...(await damaged(plant)));
    expect(
      uaRules
        .filter(({ find }) => find(file).length > 0)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(rules.split(' ').toSorted());
  });
});

it('plants a fault for every rule', () => {
  const planted = new Set(faults.flatMap(([rules]) => rules.split(' ')));
  expect(uaRules.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
});

it('names each rule once', () => {
  expect(new Set(uaRules.map(({ id }) => id)).size).toBe(uaRules.length);
});

it('says where a rule is broken', async () => {
  expect(
    checkUa(readUaFile(...(await damaged(({ element }) => element('Figure').delete(name('Alt')))))),
  ).toEqual(['breaks PDF/UA-1 7.3-1: Every figure has an alternative text. Not so: Figure 1 on page 1']);
});

it('leaves hidden annotations alone', async () => {
  const file = await damaged(({ link }) => {
    link.delete(name('Contents'));
    link.set(name('F'), PDFNumber.of(2));
  });
  expect(checkUa(readUaFile(...file))).toEqual([]);
});
