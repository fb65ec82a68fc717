/** An editable file: which language, which format, under which name. */
import type { Language, LanguagePair } from '../text/language.ts';
import { MIMETYPE_PATH, writeOdp } from './odf/write-odp.ts';
import { writePptx } from './ooxml/write-pptx.ts';
import type { SceneInput } from './scene/make-scene.ts';
import type { Scene } from './scene/types.ts';
import { zip } from './zip.ts';

/** The formats, in the order in which they are offered. */
const formats = ['odp', 'pptx'] as const;
type OfficeFormat = (typeof formats)[number];

/** A file to be made. */
export interface OfficeJob {
  readonly file: string;
  readonly format: OfficeFormat;
  readonly language: Language;
  readonly notes: boolean;
}

/** All files of a deck. One with the speaker's notes says so in its name, so that it never stands for one without. */
export function planOfficeFiles(languages: LanguagePair, notes: boolean): readonly OfficeJob[] {
  return languages.flatMap((language) =>
    formats.map((format) => ({
      file: `deck-${language}${notes ? '-with-speaker-notes' : ''}.${format}`,
      format,
      language,
      notes,
    })),
  );
}

/** Makes a file of a deck. */
export function makeOfficeFile(
  { format, language, notes }: OfficeJob,
  deck: { readonly layOutScene: (input: SceneInput) => Scene; readonly origin: { readonly date: string } },
): Uint8Array {
  const scene = deck.layOutScene({ language, notes, date: deck.origin.date });
  switch (format) {
    case 'odp':
      return zip(writeOdp(scene), MIMETYPE_PATH);
    case 'pptx':
      return zip(writePptx(scene));
  }
}
