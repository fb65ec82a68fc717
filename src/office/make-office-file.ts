/** An editable file: which language, which format, under which name. */
import type { WantedImage } from '../board/image-source.ts';
import type { Language, LanguagePair } from '../text/language.ts';
import { writeOdp } from './odf/write-odp.ts';
import { writePptx } from './ooxml/write-pptx.ts';
import { nameParts, wantedBy, type OfficePicture } from './pictures.ts';
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

/** What a file is made of. */
export interface OfficeDeck {
  readonly layOutScene: (input: SceneInput) => Scene;
  /** Makes pictures that office programs show, by the names of those that are wanted. */
  readonly makePictures: (
    wanted: ReadonlyMap<string, WantedImage>,
  ) => Promise<ReadonlyMap<string, OfficePicture>>;
  readonly origin: { readonly date: string };
}

/** Makes a file of a deck. */
export async function makeOfficeFile(
  { format, language, notes }: OfficeJob,
  deck: OfficeDeck,
): Promise<Uint8Array> {
  const scene = deck.layOutScene({ language, notes, date: deck.origin.date });
  const pictures = nameParts(await deck.makePictures(wantedBy(scene)));
  switch (format) {
    case 'odp':
      return zip(writeOdp(scene, pictures));
    case 'pptx':
      return zip(writePptx(scene, pictures));
  }
}
