import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isLongRun } from '../../src/gate/test-all.ts';
import { makeOfficeFile, planOfficeFiles } from '../../src/office/make-office-file.ts';
import { languages } from '../../src/text/language.ts';
import { decks } from './decks.ts';
import { convertToPdf, missingAmong } from './libre-office.ts';
import { linesOf, type SceneLine } from './lines-of-scene.ts';
import { textsOfPages, type SetText } from './pdf-texts.ts';

/** Programs round. */
const ROUNDING = 4;
/**
 * By so much of its width a text may stick out of a shape on either side: DejaVu Sans, which Linux has where there is
 * nothing else, is up to a third wider than the deck's face.
 */
const STICKING_OUT = 0.15;

/** The fonts of the system without all that the files name. */
const otherFonts = `<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<selectfont>
${['Calibri', 'Carlito', 'Microsoft JhengHei', 'Noto Sans TC', 'Noto Sans TC Medium']
  .map(
    (family) =>
      `<rejectfont><pattern><patelt name="family"><string>${family}</string></patelt></pattern></rejectfont>`,
  )
  .join('\n')}
</selectfont>`;

const missing = missingAmong({ soffice: '--version' });
const folder = mkdtempSync(join(tmpdir(), 'deck-office-fonts-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(isLongRun())('the editable files where none of their fonts is installed', () => {
  it('keep each line in its box and on the slide in LibreOffice', { timeout: 900_000 }, async ({ skip }) => {
    skip(
      missing.length > 0,
      `Not installed: ${missing.join(', ')}. Debian: apt-get install libreoffice-impress.`,
    );
    const deck = decks.small;
    const files = await Promise.all(
      planOfficeFiles(languages, false).map(async (job) => {
        const { language, notes } = job;
        const scene = deck.layOutScene({ language, notes, date: deck.origin.date });
        return [job.file, { scene, content: await makeOfficeFile(job, deck) }] as const;
      }),
    );
    const pdfs = await convertToPdf(
      new Map(files.map(([name, { content }]) => [name, content])),
      folder,
      otherFonts,
    );
    const outside: string[] = [];
    for (const [name, { scene }] of files) {
      const pages = await textsOfPages(readFileSync(pdfs.get(name) ?? ''));
      expect(pages).toHaveLength(scene.slides.length);
      for (const [index, { id, objects }] of scene.slides.entries())
        outside.push(
          ...linesOutside(objects.flatMap(linesOf), pages[index] ?? []).map(
            (line) => `${name} ${id}: ${line}`,
          ),
        );
    }
    expect(outside).toEqual([]);
  });
});

/** What is wrong with the lines of a slide, as it is set. */
function linesOutside(lines: readonly SceneLine[], texts: readonly SetText[]): readonly string[] {
  const rest = [...texts];
  return lines.flatMap(({ text, box, place }) => {
    const set = takeLine(text, rest);
    const [first] = set;
    if (!first || set.map((part) => part.text).join('') !== text)
      return [`“${text}” is not there as a whole`];
    const left = Math.min(...set.map(({ x }) => x));
    const right = Math.max(...set.map(({ x, w }) => x + w));
    const [top, foot] = [first.y - 0.8 * first.size, first.y + 0.2 * first.size];
    const isOne = set.every(({ y }) => Math.abs(y - first.y) < first.size / 2);
    // Cells break a line that is too long, and headlines where that keeps them larger.
    const mayBreak = place === 'cell' || place === 'title';
    const across = place === 'shape' ? STICKING_OUT * box.w : ROUNDING;
    const down = place === 'cell' ? 1.5 * first.size : ROUNDING;
    const isInBox =
      Math.max(box.x - left, right - box.x - box.w) <= across &&
      Math.max(box.y - top, foot - box.y - box.h) <= down;
    const isOnSlide = left >= 0 && right <= 1920 && top >= 0 && foot <= 1080;
    return [
      ...(isOne || mayBreak ? [] : [`“${text}” is broken`]),
      ...(isInBox ? [] : [`“${text}” leaves its ${place}`]),
      ...(isOnSlide ? [] : [`“${text}” leaves the slide`]),
    ];
  });
}

/** Takes the texts that a line is set in from those that are left. What goes on behind the line is shared out. */
function takeLine(text: string, rest: SetText[]): readonly SetText[] {
  const taken: SetText[] = [];
  let wanted = text;
  for (let next = rest[0]; next && wanted !== ''; next = rest[0]) {
    if (wanted.startsWith(next.text)) {
      taken.push(next);
      rest.shift();
      wanted = wanted.slice(next.text.length);
      continue;
    }
    if (!next.text.startsWith(wanted)) break;
    const w = (next.w * wanted.length) / next.text.length;
    taken.push({ ...next, text: wanted, w });
    rest[0] = { ...next, text: next.text.slice(wanted.length), x: next.x + w, w: next.w - w };
    wanted = '';
  }
  return taken;
}
