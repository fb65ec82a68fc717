/** What a built file says, however it is written there. */
import { readFileSync } from 'node:fs';
import { squeeze } from '../../src/pdf/check-text.ts';
import { readPdf } from '../../src/pdf/read-pdf.ts';

/** All text in a file, without white space, tags and marks for breaks: as it stands, in base64, on the pages of a PDF. */
export async function textOfFile(file: string): Promise<string> {
  const bytes = readFileSync(file);
  if (file.endsWith('.pdf')) {
    const { pages } = await readPdf(bytes);
    return plain(pages.map(({ text, tagged }) => `${text}\n${tagged}`).join('\n'));
  }
  const written = bytes.toString('utf8');
  const packed = [...written.matchAll(/[\w+/]{40,}/gu)].map(([text]) =>
    Buffer.from(text, 'base64').toString('utf8'),
  );
  return plain([written, ...packed].join('\n'));
}

/** A text as it is compared. */
export function plain(text: string): string {
  const unescaped = text
    .replaceAll(/<[^<>]*>/gu, '')
    .replaceAll(/&(?:#(\d+)|#x([\da-f]+));|\\u([\da-f]{4})/giu, (_, decimal, ...hex: string[]) =>
      String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex[0] ?? hex[1] ?? '', 16)),
    )
    .replaceAll(/&(\w+);/gu, (sign, name: string) => SIGNS[name] ?? sign);
  return squeeze(unescaped).replaceAll(/[|\u00AD\u2060]/gu, '');
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
