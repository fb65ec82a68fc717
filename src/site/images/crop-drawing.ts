/** Crops a drawing by its view box: it stays a drawing. */
import type { WantedImage } from '../../board/image-source.ts';
import { cropAround } from './crop.ts';

/** An SVG file that shows its part around the focus, in the shape that is wanted. */
export function cropDrawing(svg: string, { w, h, focus }: WantedImage): string {
  return svg.replace(/<svg\b[^>]*>/u, (root) => {
    const [left = 0, top = 0, width = 0, height = 0] = viewBoxOf(root);
    const crop = cropAround({ width, height }, w / h, focus);
    const viewBox = [left + crop.x, top + crop.y, crop.w, crop.h].map(round).join(' ');
    const bare = root.replaceAll(/\s(?:viewBox|width|height|preserveAspectRatio)=("[^"]*"|'[^']*')/gu, '');
    return bare.replace(/^<svg\b/u, `<svg viewBox="${viewBox}" width="${w}" height="${h}"`);
  });
}

/** The part of the drawing that it shows by itself: all of it where it says nothing else. */
function viewBoxOf(root: string): readonly number[] {
  const attribute = (name: string): string =>
    new RegExp(`\\s${name}=["']([^"']*)["']`, 'u').exec(root)?.[1] ?? '';
  const viewBox = attribute('viewBox').trim();
  return viewBox
    ? viewBox.split(/[\s,]+/u).map(Number)
    : [0, 0, Number.parseFloat(attribute('width')), Number.parseFloat(attribute('height'))];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
