/** The pictures in an editable file. */
import { unzipSync } from 'fflate';

/** What a picture is by its first bytes; nothing where office programs cannot be trusted to show it. */
export function formatOf(bytes: Uint8Array | undefined): 'jpeg' | 'png' | undefined {
  const [first, second] = bytes ?? [];
  if (first === 0xff && second === 0xd8) return 'jpeg';
  return first === 0x89 && second === 0x50 ? 'png' : undefined;
}

/** How many bytes of a file are no picture. */
export function withoutPictures(file: Uint8Array): number {
  const pictures = Object.values(unzipSync(file)).filter((bytes) => formatOf(bytes));
  return pictures.reduce((left, { length }) => left - length, file.length);
}
