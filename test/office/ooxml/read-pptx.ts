/** A PowerPoint file as programs read it: its parts, and what its slides hold. */
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { elementsIn, readXml, textOf, type XmlElement } from '../read-xml.ts';

/** The parts of a file by their paths. */
export function readPptx(file: Uint8Array): ReadonlyMap<string, XmlElement> {
  const parts = Object.entries(unzipSync(file)).filter(([path]) => /\.(?:xml|rels)$/u.test(path));
  return new Map(parts.map(([path, content]) => [path, readXml(strFromU8(content))]));
}

/** The slides in their order. */
export function slidesOf(parts: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  return [...parts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/u.test(path)).map(([, slide]) => slide);
}

/** Objects of a slide, with those in groups. */
export function objectsOf(slide: XmlElement): readonly XmlElement[] {
  return elementsIn(slide, 'p:sp', 'p:cxnSp', 'p:grpSp', 'p:graphicFrame', 'p:pic');
}

/** What an object says of itself. */
export function propertiesOf(object: XmlElement): XmlElement {
  const [properties] = elementsIn(object, 'p:cNvPr');
  if (!properties) throw new Error(`${object.name} has no properties.`);
  return properties;
}

/** The text of a part. */
export function runsOf(part: XmlElement): string {
  return elementsIn(part, 'a:t').map(textOf).join('');
}

/** Targets of the relations of all parts, as paths of the file; none where they lead out of it. */
export function targetsOf(
  parts: ReadonlyMap<string, XmlElement>,
): ReadonlyArray<{ from: string; id: string; to: string | undefined }> {
  return [...parts]
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([path, part]) => {
      const folder = posix.dirname(posix.dirname(path));
      const from = posix.join(folder, posix.basename(path, '.rels'));
      return elementsIn(part, 'Relationship').map(({ attributes: { Id = '', Target = '', TargetMode } }) => ({
        from,
        id: Id,
        to: TargetMode === 'External' ? undefined : posix.join(folder, Target),
      }));
    });
}
