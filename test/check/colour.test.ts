import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contrastOf, distanceOf, seenAs } from '../../src/check/colour.ts';
import { grounds } from '../../src/check/grounds.ts';

it('contrast is that of WCAG', () => {
  expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('distance is that of CIE 2000', () => {
  expect(distanceOf('#123456', '#123456')).toBe(0);
  expect(distanceOf('#000000', '#ffffff')).toBeCloseTo(100, 1);
  expect(distanceOf('#ff0000', '#00ff00')).toBeCloseTo(86.6, 1);
  expect(distanceOf('#0000ff', '#00ff00')).toBeCloseTo(83.2, 1);
});

it('red and green are alike to eyes that lack a cone, and white stays white', () => {
  const [red, green] = ['#a06050', '#728050'];
  for (const sight of ['protan', 'deutan'] as const) {
    expect(distanceOf(seenAs(red, sight), seenAs(green, sight))).toBeLessThan(distanceOf(red, green) / 2);
  }
  for (const sight of ['everybody', 'protan', 'deutan', 'tritan'] as const)
    expect(distanceOf(seenAs('#ffffff', sight), '#ffffff')).toBeLessThan(2);
});

it('the grounds are those of the sheet', () => {
  const [light, dark] = readFileSync('src/styles/tokens.css', 'utf8').split("[data-theme='dark']");
  for (const [sheet = '', { paper, ink }] of [
    [light, grounds.light],
    [dark, grounds.dark],
  ] as const) {
    expect(/--paper: (#\w+)/u.exec(sheet)?.[1]).toBe(paper);
    expect(/--ink: (#\w+)/u.exec(sheet)?.[1]).toBe(ink);
  }
});
