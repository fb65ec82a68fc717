import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { seal } from '../../src/build/seal.ts';
import type { Edition } from '../../src/render/edition.ts';

const page = `<!doctype html>
<html><head>
<meta charset="utf-8" />
<script>document.documentElement.dataset.boot = '$&';</script>
<script type="module" crossorigin src="./assets/main.js"></script>
<link rel="stylesheet" crossorigin href="./assets/main.css">
</head><body>
<p>港口</p>
</body></html>`;

const styles = `
@font-face{src:url(./font.woff2)}
@font-face{src:url("deep/font.woff2")}
a{background:url('data:image/png;base64,AA==')}
b{content:"$&"}
`;

const code = `console.log('</script><b>', '$&');\n`;

const good = { 'index.html': page, 'assets/main.css': styles, 'assets/main.js': code };

describe('in the public edition', () => {
  const { html, files } = sealed('public', good);

  it('styles stand in the page and the sheet is gone', () => {
    expect(files).toEqual(['index.html', 'assets/main.js']);
    expect(html).not.toContain('rel="stylesheet"');
    expect(textsOf(html, 'style')).toHaveLength(1);
  });

  it('addresses in styles are those of the page, and data stay as they are', () => {
    const [css] = textsOf(html, 'style');
    expect(css?.match(/url\([^)]*\)/gu)).toEqual([
      'url(./assets/font.woff2)',
      'url("./assets/deep/font.woff2")',
      "url('data:image/png;base64,AA==')",
    ]);
  });

  it('the module stays a file', () => {
    expect(html).toContain('<script type="module" crossorigin src="./assets/main.js"></script>');
  });

  it('signs that a replacement would expand are left alone', () => {
    expect(textsOf(html, 'script')[0]).toContain("'$&'");
    expect(textsOf(html, 'style')[0]).toContain('"$&"');
  });
});

describe('in the presenter’s edition', () => {
  const { html, files } = sealed('presenter', good);

  it('one file is left, by the name that one carries', () => {
    expect(files).toEqual(['deck.html']);
  });

  it('the module stands at the end of the body, after all that it works on', () => {
    expect(html.indexOf('console.log')).toBeGreaterThan(html.indexOf('港口'));
    expect(html).toMatch(/<\/script>\n<\/body>/u);
  });

  it('a closing tag in the code does not end the script', () => {
    const [, module] = textsOf(html, 'script');
    expect(module).toBe(`console.log('<\\/script><b>', '$&');`);
    expect(textsOf(html, 'b')).toEqual([]);
  });
});

describe.for<Edition>(['public', 'presenter'])('the policy of the %s edition', (edition) => {
  const { html } = sealed(edition, good);
  const policy = policyOf(html);

  it('stands before everything that it governs', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(html).toContain('<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy"');
  });

  it.for(['script', 'style'] as const)(
    'names every inline %s by the hash of what a browser reads',
    (element) => {
      const hashes = textsOf(html, element)
        .filter((text) => text !== '')
        .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      expect(hashes.length).toBeGreaterThan(0);
      expect(policy.get(`${element}-src`)).toEqual(["'self'", ...hashes]);
    },
  );

  it('allows nothing that is not named', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    const allowed = [...policy.values()].flat().filter((source) => !source.startsWith("'sha256-"));
    expect(new Set(allowed)).toEqual(new Set(["'none'", "'self'", 'data:']));
  });
});

it('a sheet that is not in the bundle stays a link', () => {
  const { html } = sealed('public', { 'index.html': page });
  expect(html).toContain('<link rel="stylesheet" crossorigin href="./assets/main.css">');
});

it('a bundle without a page is left alone', () => {
  expect(sealed('public', { 'assets/main.js': code }).files).toEqual(['assets/main.js']);
});

/** What the plugin makes of a bundle: its page, and the names of its files. */
function sealed(
  edition: Edition,
  contents: Readonly<Record<string, string>>,
): { html: string; files: string[] } {
  const bundle = Object.fromEntries(
    Object.entries(contents).map(([fileName, content]) => [
      fileName,
      fileName.endsWith('.js')
        ? { type: 'chunk', fileName, code: content }
        : { type: 'asset', fileName, source: content },
    ]),
  );
  const { generateBundle } = seal({ edition });
  if (typeof generateBundle !== 'object') throw new Error('The plugin no longer works on the bundle.');
  Reflect.apply(generateBundle.handler, undefined, [{}, bundle]);
  return {
    html: String(bundle['index.html']?.source),
    files: Object.values(bundle).map(({ fileName }) => fileName),
  };
}

/** What a browser finds in the elements of a name. */
function textsOf(html: string, name: string): string[] {
  const visit = (node: Tree.Node): string[] => {
    if (!('childNodes' in node)) return [];
    const inside = node.childNodes.flatMap(visit);
    if (node.nodeName !== name) return inside;
    return [node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''), ...inside];
  };
  return visit(parse(html));
}

function policyOf(html: string): Map<string, string[]> {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/u.exec(html) ?? [];
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/ +/u);
      return [name, sources];
    }),
  );
}
