/** A scene as the parts of a PowerPoint file. */
import type { LayoutName, Scene } from '../scene/types.ts';
import type { PictureParts } from '../pictures.ts';
import type { Parts } from '../zip.ts';
import {
  presentationProperties,
  tableStyles,
  writeApp,
  writeContentTypes,
  writeCore,
  writeRootRelations,
} from './document.ts';
import { writeLayout, writeMaster } from './master.ts';
import { writeNotes, writeNotesMaster } from './notes.ts';
import { writePresentation } from './presentation.ts';
import { layoutNumbers, writeSlide, type Part } from './slide.ts';
import { writeTheme } from './theme.ts';

/** All parts by their paths, with those of the pictures. */
export function writePptx(scene: Scene, pictures: PictureParts): Parts {
  const { slides, theme, title } = scene;
  const hasNotes = slides.some(({ notes }) => notes.length > 0);
  const parts = new Map<string, string | Uint8Array>([
    ['_rels/.rels', writeRootRelations()],
    ['docProps/core.xml', writeCore(scene)],
    ['docProps/app.xml', writeApp(scene)],
    ...withRelations('ppt/presentation.xml', writePresentation(scene)),
    ['ppt/presProps.xml', presentationProperties],
    ['ppt/tableStyles.xml', tableStyles],
    ['ppt/theme/theme1.xml', writeTheme(theme, title)],
    ...withRelations('ppt/slideMasters/slideMaster1.xml', writeMaster(theme)),
    ...Object.entries(layoutNumbers).flatMap(([name, number]) =>
      withRelations(`ppt/slideLayouts/slideLayout${number}.xml`, writeLayout(name as LayoutName, theme)),
    ),
    ...slides.flatMap((slide, index) =>
      withRelations(`ppt/slides/slide${index + 1}.xml`, writeSlide(slide, index + 1, scene, pictures)),
    ),
    ...(hasNotes
      ? [
          ...withRelations('ppt/notesMasters/notesMaster1.xml', writeNotesMaster()),
          ['ppt/theme/theme2.xml', writeTheme(theme, title)] as const,
        ]
      : []),
    ...slides.flatMap((slide, index) =>
      slide.notes.length > 0
        ? withRelations(`ppt/notesSlides/notesSlide${index + 1}.xml`, writeNotes(slide, index + 1, scene))
        : [],
    ),
    ...[...pictures.values()].map(({ name, bytes }) => [`ppt/media/${name}`, bytes] as const),
  ]);
  return new Map([['[Content_Types].xml', writeContentTypes([...parts.keys()])], ...parts]);
}

/** A part and its relations, which stand in a folder beside it. */
function withRelations(path: string, { content, relations }: Part): ReadonlyArray<readonly [string, string]> {
  const at = path.lastIndexOf('/') + 1;
  return [
    [path, content],
    [`${path.slice(0, at)}_rels/${path.slice(at)}.rels`, relations],
  ];
}
