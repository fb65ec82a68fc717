/**
 * The alternative of a picture: one object has it, or images have their own, and all else that is drawn is for the eye
 * alone.
 */
import type { SceneObject } from './types.ts';

/**
 * Gives the description to the table, or else to what is drawn first. Where all is text, text says it; where there are
 * images, they say what is to be seen, and text the rest.
 */
export function describe(objects: readonly SceneObject[], alt: string): readonly SceneObject[] {
  if (objects.some(showsImage)) return objects;
  const drawn = objects.filter((object) => object.type !== 'text');
  const told = drawn.find(({ type }) => type === 'table') ?? drawn.find((object) => !holdsText(object));
  return objects.map((object) => (object === told ? { ...told, alt } : object));
}

function showsImage(object: SceneObject): boolean {
  return object.type === 'image' || (object.type === 'group' && object.children.some(showsImage));
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
