/** What authors see over the page while they write: what the rules find in their deck. */
import type { HtmlTagDescriptor } from 'vite';
import { formatReported, type Reported } from '../check/report.ts';
import { html } from '../markup/html.ts';

const LOOKS =
  'position:fixed;inset:auto 8px 8px auto;z-index:1000;max-width:60vw;max-height:50vh;overflow:auto;padding:8px 12px;background:#ffdd00;color:#14202b;font:14px/1.5 monospace';

/** A note in the corner of the page, which opens to the findings; none where there are none. */
export function noticeOf(findings: readonly Reported[]): HtmlTagDescriptor[] {
  if (findings.length === 0) return [];
  const count = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
  const lines = findings.map((finding) => html`<li>${formatReported(finding)}</li>`);
  return [
    {
      tag: 'details',
      attrs: { id: 'deck-findings', style: LOOKS },
      children: html`<summary>${count} in the deck</summary><ul>${lines}</ul>`.value,
      injectTo: 'body',
    },
  ];
}
