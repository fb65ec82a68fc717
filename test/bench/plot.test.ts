import { expect, it } from 'vitest';
import { plot } from './plot.ts';

it('draws what is marked, each bar as long as its share of the largest', () => {
  const svg = plot([
    {
      title: 'Keys & frames',
      columns: ['ours', 'peer'],
      rows: [
        { measure: 'median', values: [10, 20], unit: 'ms', plotted: true },
        { measure: 'keys timed', values: [90, 90], unit: '' },
      ],
      notes: [],
    },
  ]);
  expect([...svg.matchAll(/width="([\d.]+)" height="16"/gu)].map(([, width]) => Number(width))).toEqual([
    315, 630,
  ]);
  expect(svg).toContain('Keys &amp; frames: median');
  expect(svg).not.toContain('keys timed');
});
