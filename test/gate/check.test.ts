import { expect, it } from 'vitest';
import { formatResult, runCheck } from '../../src/gate/check.ts';
import { addTallies, formatTally } from '../../src/gate/tally.ts';

it('takes a check that throws for a failed one', async () => {
  const result = await runCheck({
    name: 'lint',
    run: () => Promise.reject(new Error('oxlint is not there')),
  });
  expect(result).toMatchObject({ passed: 0, failed: 1, output: 'Error: oxlint is not there' });
});

it('shows the output of a failed check only', () => {
  const result = { name: 'lint', seconds: 1.25, output: 'line 3' };
  expect(formatResult({ ...result, passed: 1, failed: 0 })).not.toContain('line 3');
  expect(formatResult({ ...result, passed: 0, failed: 1 })).toContain('line 3');
});

it('ends with the sum and nothing else', () => {
  const tally = addTallies([
    { passed: 1, failed: 0 },
    { passed: 40, failed: 2 },
  ]);
  expect(formatTally(tally)).toBe('41 passed, 2 failed');
});
