/** Builds both editions: dist/site to publish, dist/usb to carry. */

import { buildEditions } from '../build-edition.ts';

export async function run(): Promise<number> {
  await buildEditions();
  return 0;
}
