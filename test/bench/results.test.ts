import { expect, it } from 'vitest';
import { formatResults } from './results.ts';

it('writes a table a topic, with its units, targets and reservations', () => {
  const page = formatResults('Node 20, 2 processors', [
    {
      title: 'Weight',
      columns: ['ours', 'peer'],
      rows: [{ measure: 'all', values: [340.44, undefined], unit: 'kB', digits: 1, atMost: 300 }],
      notes: ['Over HTTP.'],
    },
  ]);
  expect(page).toContain('Node 20, 2 processors.');
  expect(page.slice(page.indexOf('## '))).toBe(`## Weight

|  | ours | peer | target |  |
| --- | --: | --: | --- | --- |
| all | 340.4 kB | – | ≤ 300 kB | ✗ +14 % |

- Over HTTP.
`);
});
