import { expect, it } from 'vitest';
import { emptyHtml } from '../../src/runtime/trusted-types.ts';

it('no string becomes HTML', () => {
  expect(emptyHtml('')).toBe('');
  expect(emptyHtml('\n<button class="navigate-left"><img src=x onerror=alert(1)></button>')).toBe('');
  expect(emptyHtml('<b>bold</b>')).toBeNull();
});
