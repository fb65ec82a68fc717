/** A page beside the one that is looked at, which may read pictures; what is looked at may not, under its policy. */
import type { BrowserContext, Page } from 'playwright-core';

const canvases = new WeakMap<BrowserContext, Promise<Page>>();

/** It is closed with the page that is looked at. */
export async function canvasBeside(page: Page): Promise<Page> {
  const context = page.context();
  const open = await canvases.get(context);
  if (open && !open.isClosed()) return open;
  const opening = context.newPage();
  canvases.set(context, opening);
  return opening;
}
