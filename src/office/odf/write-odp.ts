/** A scene as the parts of an OpenDocument presentation. */
import { strToU8 } from 'fflate';
import type { PictureParts } from '../pictures.ts';
import type { Scene } from '../scene/types.ts';
import type { Parts } from '../zip.ts';
import { writeContent } from './content.ts';
import { MIMETYPE, PICTURES, writeManifest, writeMeta } from './document.ts';

/** All parts by their paths, with those of the pictures. */
export function writeOdp(scene: Scene, pictures: PictureParts): Parts {
  const { content, styles } = writeContent(scene, pictures);
  const parts = [
    ['content.xml', content],
    ['styles.xml', styles],
    ['meta.xml', writeMeta(scene)],
  ] as const;
  const files = [...pictures.values()].map(
    ({ name, type, bytes }) => ({ path: `${PICTURES}/${name}`, type, bytes }) as const,
  );
  const manifest = writeManifest([...parts.map(([path]) => ({ path, type: 'text/xml' })), ...files]);
  return new Map<string, string | Uint8Array>([
    // Programs know the file by its first bytes, which are stored as they are.
    ['mimetype', strToU8(MIMETYPE)],
    ...parts,
    ...files.map(({ path, bytes }) => [path, bytes] as const),
    ['META-INF/manifest.xml', manifest],
  ]);
}
