/** Closes a built page: styles stand in it, scripts are named by hash, and a policy forbids everything else. */
import { createHash } from 'node:crypto';
import type { Plugin, Rollup } from 'vite';
import type { Edition } from '../render/edition.ts';

type Bundle = Rollup.OutputBundle;

/** The Vite plugin: one round trip less for styles, and in the presenter's edition one file with everything in it. */
export function seal({ edition }: { edition: Edition }): Plugin {
  return {
    name: 'deck:seal',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const page of Object.values(bundle)) {
          if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
          const inlined = inlineStyles(String(page.source), bundle);
          page.source = withPolicy(edition === 'presenter' ? inlineScripts(inlined, bundle) : inlined);
          if (edition === 'presenter' && page.fileName === 'index.html') page.fileName = 'deck.html';
        }
      },
    },
  };
}

function inlineStyles(html: string, bundle: Bundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/gu, (link, name: string) => {
    const asset = bundle[name];
    if (asset?.type !== 'asset') return link;
    delete bundle[name];
    const styles = String(asset.source).trim();
    return `<style>${styles.replaceAll(/url\((["']?)(?:\.\/)?([^)"':]+)\1\)/gu, (_, quote: string, url: string) => `url(${quote}./${besideAssets(name, url)}${quote})`)}</style>`;
  });
}

/** A URL in a style sheet is relative to the sheet; once the styles stand in the page, it is relative to the page. */
function besideAssets(sheet: string, url: string): string {
  const folder = sheet.split('/').slice(0, -1).join('/');
  return folder ? `${folder}/${url}` : url;
}

function inlineScripts(html: string, bundle: Bundle): string {
  const scripts: string[] = [];
  const without = html.replace(
    /<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>\s*/gu,
    (tag, name: string) => {
      const chunk = bundle[name];
      if (chunk?.type !== 'chunk') return tag;
      delete bundle[name];
      // A closing tag in a string of the code would end the script element.
      scripts.push(
        `<script type="module">${chunk.code.trim().replaceAll('</script', '<\\/script')}</script>`,
      );
      return '';
    },
  );
  return without.replace('</body>', () => `${scripts.join('\n')}\n</body>`);
}

/** A policy that allows this page's own parts and nothing else. */
function withPolicy(html: string): string {
  const hashes = (element: 'script' | 'style'): string =>
    [...html.matchAll(new RegExp(`<${element}\\b(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'gu'))]
      .map(([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`)
      .join(' ');
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes('script')}`,
    `style-src 'self' ${hashes('style')}`,
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
  return html.replace(
    '<meta charset="utf-8"',
    () => `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policy}"`,
  );
}
