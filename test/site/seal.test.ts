import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { placeOfAsset, seal } from '../../src/site/seal.ts';
import type { Edition } from '../../src/page/edition.ts';

const page = `<!doctype html>
<html><head>
<meta charset="utf-8" />
<script>document.documentElement.dataset.boot = '$&';</script>
<script type="module" crossorigin src="./assets/main.js"></script>
<link rel="stylesheet" crossorigin href="./index-1.css">
</head><body>
<p>港口</p>
</body></html>`;

const styles = `
a{background:url('data:image/png;base64,AA==')}
b{content:"$&"}
`;

const code = `console.log('</script><b>', '$&');\n`;

const good = { 'index.html': page, 'index-1.css': styles, 'assets/main.js': code };

describe('in the public edition', () => {
  const { html, files } = sealed('public', good);

  it('styles stand in the page and the sheet is gone', () => {
    expect(files).toEqual(['index.html', 'assets/main.js']);
    expect(html).not.toContain('<link rel="stylesheet"');
    expect(textsOf(html, 'style')).toHaveLength(1);
  });

  it('sheets are built beside the page, where the addresses in them are right', () => {
    expect(placeOfAsset({ names: ['index-1.css'] })).not.toContain('/');
    expect(placeOfAsset({ names: ['font.woff2'] })).toMatch(/^assets\//u);
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

  it('the module waits for all that it works on', () => {
    expect(html).toMatch(/<script type="module"[^>]*>console\.log/u);
  });

  it('what would still be loaded from beside it is refused', () => {
    expect(() => sealed('presenter', { 'index.html': page, 'assets/main.js': code })).toThrow(
      './index-1.css',
    );
  });

  it('a closing tag in the code does not end the script', () => {
    const [, module] = textsOf(html, 'script');
    expect(module).toBe(String.raw`console.log('\x3C/script><b>', '$&');`);
    expect(textsOf(html, 'b')).toEqual([]);
  });
});

describe.for<Edition>(['public', 'presenter'])('the policy of the %s edition', (edition) => {
  const { html } = sealed(edition, good);
  const policy = policyOf(html);

  it('stands before everything that it governs', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(html).toMatch(/<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/u);
  });

  it.for(['script', 'style'] as const)(
    'names every inline %s by the hash of what a browser reads',
    (element) => {
      const hashes = textsOf(html, element)
        .filter((text) => text !== '')
        .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      expect(hashes.length).toBeGreaterThan(0);
      const own = edition === 'public' ? ["'self'"] : [];
      expect(policy.get(`${element}-src`)).toEqual([...own, ...hashes]);
    },
  );

  it('allows nothing that is not named', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    const allowed = [...policy]
      .filter(([name]) => name.endsWith('-src'))
      .flatMap(([, sources]) => sources)
      .filter((source) => !source.startsWith("'sha256-"));
    const own = edition === 'public' ? ["'self'"] : [];
    expect(new Set(allowed)).toEqual(new Set(["'none'", ...own, 'data:']));
  });
});

it.for<Edition>(['public', 'presenter'])(
  'in the %s edition a style element bears nothing of a link',
  (edition) => {
    const { html } = sealed(edition, good);
    expect(html).toContain('<style>');
    expect(html).not.toContain('<style ');
  },
);

it('in the public edition a sheet that is not in the bundle stays a link', () => {
  const { html } = sealed('public', { 'index.html': page });
  expect(html).toContain('<link rel="stylesheet" crossorigin href="./index-1.css">');
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
  const context = { info: () => {}, warn: () => {} };
  for (const plugin of seal({ edition }) as Plugin[]) {
    if (typeof plugin.generateBundle !== 'object')
      throw new Error('The plugin no longer works on the bundle.');
    Reflect.apply(plugin.generateBundle.handler, context, [{}, bundle]);
  }
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
