import { expect, it } from 'vitest';
import { ownHtml } from '../../src/browser/trusted-types.ts';

it.for([
  '',
  '<span></span>',
  '\n<button class="navigate-left" aria-label="previous slide"><div class="controls-arrow"></div></button>\n',
])('reveal.js may write %j', (markup) => {
  expect(ownHtml(markup)).toBe(markup);
});

it.for([
  '<b>bold</b>',
  'text',
  '<span></span><img src=x onerror=alert(1)>',
  '<button class="navigate-left" aria-label="x" onclick="alert(1)"><div class="controls-arrow"></div></button>',
  '<button class="navigate-left" aria-label="x"><div class="controls-arrow"><script>1</script></div></button>',
])('no string becomes other HTML: %j', (markup) => {
  expect(ownHtml(markup)).toBeNull();
});
