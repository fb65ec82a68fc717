/** A visit to a page: a fresh profile with nothing cached, optionally slow, watched from before its first byte. */

import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { findOrInstallBrowser, launchOptions } from '../../src/chromium/browser.ts';

export interface Conditions {
  /** How many times slower than this machine the processor is. */
  readonly cpu: number;
  readonly network: { readonly latencyMs: number; readonly downKbps: number; readonly upKbps: number };
}

/** The values that Lighthouse calls slow 4G, as DevTools applies them: to each request, without shaping packets. */
export const slowPhone: Conditions = { cpu: 4, network: { latencyMs: 150, downKbps: 1600, upKbps: 750 } };

export const slowPhoneText = 'slow 4G (150 ms a request, 1.6 Mbit/s down, 0.75 Mbit/s up) and 4× slower CPU';

/** One browser for a topic. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ ...launchOptions, executablePath: findOrInstallBrowser() });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Opens an empty page of 1920 × 1080 and closes it when `use` is done. */
export async function visit<T>(
  browser: Browser,
  conditions: Conditions | undefined,
  use: (page: Page, devTools: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'zh-TW' });
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Network.enable');
    if (conditions) await slowDown(devTools, conditions);
    return await use(page, devTools);
  } finally {
    await context.close();
  }
}

async function slowDown(devTools: CDPSession, { cpu, network }: Conditions): Promise<void> {
  const bytesPerSecond = (kilobits: number): number => (kilobits * 1000) / 8;
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: bytesPerSecond(network.downKbps),
    uploadThroughput: bytesPerSecond(network.upKbps),
  });
}
