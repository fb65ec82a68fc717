import { expect, it, vi } from 'vitest';
import { bench } from './bench.ts';
import { help, readOptions, topics } from './options.ts';

it('measures everything unless told otherwise', () => {
  expect(readOptions([])).toEqual({ help: false, write: false, topics });
});

it('measures the chosen topics in the order of the tables', () => {
  expect(readOptions(['--only', 'build, paint']).topics).toEqual(['paint', 'build']);
});

it('names the topics when it is asked for an unknown one', () => {
  expect(() => readOptions(['--only', 'speed'])).toThrow(
    'Choose from first-view,paint,keys,console,build,paper',
  );
});

it('explains itself without measuring', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(await bench(['--help'])).toBe(0);
  expect(log).toHaveBeenCalledExactlyOnceWith(help);
  log.mockRestore();
});

it('writes no results of some topics alone', () => {
  expect(() => readOptions(['--write', '--only', 'paint'])).toThrow('all topics');
});
