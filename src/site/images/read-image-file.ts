/** Reads the file of a picture as every working tree has it: a drawing is text, and has the line ends of this project. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { withLineEnds } from '../read-text.ts';

export async function readImageFile(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  return extname(path) === '.svg' ? Buffer.from(withLineEnds(bytes.toString('utf8'))) : bytes;
}
