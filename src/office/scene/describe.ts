/** The alternative of a picture: one object has it, and all else that is drawn is for the eye alone. */
import type { SceneObject } from './types.ts';

/** Gives the description to the table, or else to what is drawn first. Where all is text, text says it. */
export function describe(objects: readonly SceneObject[], alt: string): readonly SceneObject[] {
  const drawn = objects.filter((object) => object.type !== 'text');
  const told = drawn.find(({ type }) => type === 'table') ?? drawn.find((object) => !holdsText(object));
  return objects.map((object) => (object === told ? { ...told, alt } : object));
}

/** Whether an object, or one in it, is read by its text. */
export function holdsText(object: SceneObject): boolean {
  switch (object.type) {
    case 'group':
      return object.children.some(holdsText);
    case 'shape':
      return object.text !== undefined;
    default:
      return object.type === 'text' || object.type === 'table';
  }
}
