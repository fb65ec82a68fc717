/** Builds both editions: dist/site to publish, dist/usb to carry. */

import { buildEdition } from '../editions.ts';

export async function run(): Promise<number> {
  await buildEdition('public');
  await buildEdition('presenter');
  return 0;
}
