import { expect, it } from 'vitest';
import { withArtifacts } from '../../src/pdf/artifacts.ts';

const mark = (stream: string): string =>
  withArtifacts(stream, (form) => form === 'Tagged').replaceAll('\n', ' ');

it('marks a path from its first point to its paint', () => {
  expect(mark('q 1 g 0 0 m 9 9 l W S Q')).toBe('q 1 g /Artifact BMC 0 0 m 9 9 l W S EMC Q');
});

it('leaves alone what is tagged or marked, also around other marks', () => {
  const tagged = '/P <</MCID 0>> BDC /Span <</ActualText (a)>> BDC (b) Tj EMC 0 0 9 9 re f EMC';
  expect(mark(tagged)).toBe(tagged);
  const artifact = '/Artifact BMC 0 0 9 9 re f EMC';
  expect(mark(artifact)).toBe(artifact);
});

it('marks each string of a text by itself, so that no mark crosses its ends', () => {
  expect(mark('BT (a) Tj /Span <</ActualText (b)>> BDC (c) Tj EMC ET')).toBe(
    'BT /Artifact BMC (a) Tj EMC /Span <</ActualText (b)>> BDC /Artifact BMC (c) Tj EMC EMC ET',
  );
});

it('marks nothing that only cuts off', () => {
  expect(mark('0 0 9 9 re W n (a) Tj')).toBe('0 0 9 9 re W n /Artifact BMC (a) Tj EMC');
});

it('marks forms that have no tags of their own', () => {
  expect(mark('/Plain Do /Tagged Do')).toBe('/Artifact BMC /Plain Do EMC /Tagged Do');
});
