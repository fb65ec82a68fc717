/** A scene as the parts of an OpenDocument presentation. */
import type { Scene } from '../scene/types.ts';
import type { Parts } from '../zip.ts';
import { writeContent } from './content.ts';
import { MIMETYPE, writeManifest, writeMeta } from './document.ts';

/** Names the type of the file; it comes first and is stored as it is. */
export const MIMETYPE_PATH = 'mimetype';

/** All parts by their paths. */
export function writeOdp(scene: Scene): Parts {
  const { content, styles } = writeContent(scene);
  const parts = [
    ['content.xml', content],
    ['styles.xml', styles],
    ['meta.xml', writeMeta(scene)],
  ] as const;
  return new Map([
    [MIMETYPE_PATH, MIMETYPE],
    ...parts,
    ['META-INF/manifest.xml', writeManifest(parts.map(([path]) => path))],
  ]);
}
