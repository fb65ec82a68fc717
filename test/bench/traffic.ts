/** Counts what a page fetches. */

import type { CDPSession } from 'playwright-core';

export interface Traffic {
  requests: number;
  /** Bytes on the wire with their headers. */
  bytes: number;
  /** Compressed bytes of scripts, without headers. Scripts that stand in the HTML are part of that. */
  scriptBytes: number;
  /** Compressed bytes of the HTML, without headers. */
  htmlBytes: number;
  fontBytes: number;
}

/** The counts grow while the page loads. A request to anywhere but `origin` is an error of the comparison. */
export function watchTraffic(
  devTools: CDPSession,
  origin: string,
): Readonly<Traffic> & { strangers: string[] } {
  const traffic = {
    requests: 0,
    bytes: 0,
    scriptBytes: 0,
    htmlBytes: 0,
    fontBytes: 0,
    strangers: [] as string[],
  };
  devTools.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (url.startsWith(origin)) traffic.requests += 1;
    else if (url.startsWith('http')) traffic.strangers.push(url);
  });
  devTools.on('Network.responseReceived', ({ type, response: { url, headers } }) => {
    if (!url.startsWith(origin)) return;
    const header = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-length');
    const length = Number(header?.[1] ?? 0);
    if (type === 'Script') traffic.scriptBytes += length;
    if (type === 'Document') traffic.htmlBytes += length;
    if (type === 'Font') traffic.fontBytes += length;
  });
  devTools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  return traffic;
}
