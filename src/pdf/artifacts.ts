/** Marks as artifacts what a page paints outside of its tags: backgrounds, lines, running heads and feet. */
import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { contentStreams, isTaggedForm, replaceStream } from './content-streams.ts';
import { isArtifact, isPainting, isTagged, readMarked } from './marked-content.ts';
import { roundPaths } from './round-paths.ts';

/** Marks the artifacts of all pages, and shortens their paths, since each stream is written anew here. */
export function markArtifacts(pdf: PDFDocument): void {
  for (const { ref, text, resources } of contentStreams(pdf)) {
    const forms = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
    const hasTags = (form: string): boolean => isTaggedForm(forms?.lookup(PDFName.of(form)));
    replaceStream(pdf, ref, withArtifacts(roundPaths(text), hasTags));
  }
}

/**
 * The stream with everything marked that it paints outside of its tags: paths from their first point on, and each
 * string by itself, since marks must not cross the ends of a text object. `hasTags` tells of a form by its name;
 * such a form is left to its own stream.
 */
export function withArtifacts(stream: string, hasTags: (form: string) => boolean): string {
  const pieces: string[] = [];
  let copied = 0;
  let path: number | undefined;
  for (const { operator, marks } of readMarked(stream)) {
    const { name, operands, start, end } = operator;
    if (name === 'm' || name === 're') path ??= start;
    if (name !== 'n' && !isPainting(operator)) continue;
    const from = path ?? start;
    path = undefined;
    if (name === 'n' || isTagged(marks) || isArtifact(marks)) continue;
    if (name === 'Do' && hasTags((operands[0] ?? '').slice(1))) continue;
    pieces.push(stream.slice(copied, from), '/Artifact BMC\n', stream.slice(from, end), '\nEMC');
    copied = end;
  }
  return [...pieces, stream.slice(copied)].join('');
}
