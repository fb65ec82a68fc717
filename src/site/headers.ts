/** The policy and its companions as files that static hosts read: each page has it in itself, a host can say it louder. */
import { formatPolicy, hashesOf, type Hashes } from './policy.ts';

/** HTTP headers by name. */
type Headers = Readonly<Record<string, string>>;

/** The headers for a site of these pages. */
export function headersFor(pages: readonly string[]): Headers {
  const all = pages.map(hashesOf);
  const hashes: Hashes = {
    script: all.flatMap(({ script }) => script),
    style: all.flatMap(({ style }) => style),
  };
  return {
    // Who may frame the deck is the one thing that a page cannot say of itself.
    'Content-Security-Policy': `${formatPolicy(hashes, 'public')}; frame-ancestors 'self'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/**
 * The same headers in the words of each host: `_headers` for Netlify and Cloudflare Pages, which compress by themselves,
 * `.htaccess` for Apache, `web.config` for IIS, two snippets to include. Files with a hash in their name may be cached
 * without limit. Text is compressed, to a sixth, which not every host does by itself.
 */
export function headerFiles(headers: Headers): Readonly<Record<string, string>> {
  const entries = Object.entries(headers);
  const lines = (format: (name: string, value: string) => string): string =>
    entries.map(([name, value]) => format(name, value)).join('\n');
  return {
    _headers: `/*\n${lines((name, value) => `  ${name}: ${value}`)}\n\n/assets/*\n  Cache-Control: ${FOREVER}\n`,
    '.htaccess': `<IfModule mod_headers.c>
${lines((name, value) => `  Header always set ${name} "${value}"`)}
  Header set Cache-Control "no-cache"
  <FilesMatch "-[\\w-]{8}\\.(js|css|woff2|svg|jpg)$">
    Header set Cache-Control "${FOREVER}"
  </FilesMatch>
</IfModule>
AddType application/manifest+json .webmanifest
AddType font/woff2 .woff2
<IfModule mod_filter.c>
  <IfModule mod_brotli.c>
    # Brotli goes before the gzip of the server's own settings.
    <IfModule mod_setenvif.c>
      SetEnvIf Accept-Encoding "\\bbr\\b" no-gzip
    </IfModule>
    AddOutputFilterByType BROTLI_COMPRESS ${COMPRESSED.join(' ')}
  </IfModule>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}
  </IfModule>
</IfModule>
`,
    'headers/web.config': `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS: copy it beside index.html -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />
      <remove fileExtension=".woff2" />
      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <httpProtocol>
      <customHeaders>
${lines((name, value) => `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`,
    'headers/nginx.conf': `# include within the location block of the deck, or its server block where that has no gzip of its own
${lines((name, value) => `add_header ${name} "${value}" always;`)}
add_header Cache-Control "no-cache";
gzip on;
gzip_comp_level 6;
gzip_vary on;
gzip_types ${COMPRESSED.filter((type) => type !== 'text/html').join(' ')};
`,
    'headers/Caddyfile': `# import within the site block of the deck
encode zstd gzip
header {
${lines((name, value) => `\t${name} "${value}"`)}
}
@lasting path */assets/*
header @lasting Cache-Control "${FOREVER}"
@fresh not path */assets/*
header @fresh Cache-Control "no-cache"
`,
  };
}

const FOREVER = 'public, max-age=31536000, immutable';

/** Servers name scripts by either. */
const COMPRESSED = [
  'text/html',
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/manifest+json',
  'image/svg+xml',
  'text/plain',
];
