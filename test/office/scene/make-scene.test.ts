import { expect, it } from 'vitest';
import { isEmpty } from '../../../src/office/scene/path.ts';
import type { SceneObject } from '../../../src/office/scene/types.ts';
import { decks } from '../decks.ts';

const { slides } = decks.gallery.layOutScene({ language: 'zh', notes: false, date: '2026-11-24' });
const tables = slides.flatMap(({ id, objects }) =>
  objects.flatMap(objectsIn).flatMap((object) => (object.type === 'table' ? [{ id, ...object }] : [])),
);

function objectsIn(object: SceneObject): readonly SceneObject[] {
  return object.type === 'group' ? [object, ...object.children.flatMap(objectsIn)] : [object];
}

it('a table has room for each of its rows and columns, under the headline', () => {
  expect(tables).not.toEqual([]);
  const narrow = tables.filter(
    ({ box, columns, rows }) =>
      box.y < 240 || columns.some((width) => width <= 40) || rows.some(({ height }) => height <= 30),
  );
  expect(narrow.map(({ id }) => id)).toEqual([]);
});

it('a bar of nothing is no object, whose outline LibreOffice would draw down the slide', () => {
  const all = slides.flatMap(({ objects }) => objects.flatMap(objectsIn));
  const flat = all.filter((object) => object.type === 'path' && isEmpty(object.path));
  expect(flat).toEqual([]);
});

it('the figures of a chart stand behind their bars, each with its click', () => {
  const objects = slides.find(({ id }) => id === 'chart-usual')?.objects ?? [];
  const figures = objects
    .flatMap(objectsIn)
    .flatMap((object) =>
      'box' in object && /^\d\.\d$/u.test(object.name)
        ? [{ figure: Number(object.name), x: object.box.x, y: object.box.y, step: object.step }]
        : [],
    );
  expect(figures.map(({ figure }) => figure)).toEqual([1.2, 1.9, 2.6, 2.9, 3.4, 3.8, 4.7, 5.5]);
  expect(figures.map(({ step }) => step)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  for (const side of ['x', 'y'] as const) {
    const places = figures.map((figure) => figure[side]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});
