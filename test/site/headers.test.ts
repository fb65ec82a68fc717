import { expect, it } from 'vitest';
import { headerFiles, headersFor } from '../../src/site/headers.ts';
import { hashesOf } from '../../src/site/policy.ts';

const pages = ['<script>1</script>', '<style>a{}</style><script>2</script>'];
const headers = headersFor(pages);

it('allows the parts of every page, and only the deck itself to frame it', () => {
  for (const page of pages) {
    const { script, style } = hashesOf(page);
    for (const hash of [...script, ...style]) expect(headers['Content-Security-Policy']).toContain(hash);
  }
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'self'");
});

it.for(['_headers', '.htaccess', 'headers/web.config', 'headers/nginx.conf', 'headers/Caddyfile'])(
  '%s says every header',
  (file) => {
    const text = headerFiles(headers)[file] ?? '';
    for (const [name, value] of Object.entries(headers)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  },
);

it.for([
  ['.htaccess', /BROTLI_COMPRESS text\/html [\s\S]*DEFLATE text\/html /u],
  ['headers/web.config', /doStaticCompression="true"/u],
  ['headers/nginx.conf', /^gzip on;[\s\S]*^gzip_types text\/css /mu],
  ['headers/Caddyfile', /^encode zstd gzip$/mu],
] as const)('%s has text compressed', ([file, words]) => {
  expect(headerFiles(headers)[file]).toMatch(words);
});
