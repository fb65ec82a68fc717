/** The content security policy: what a page may load and run, and nothing besides. */
import { createHash } from 'node:crypto';
import { allowedSources, type Directive, type Source } from '../page/allowed-sources.ts';
import type { Edition } from '../page/edition.ts';

/** The parts that stand in a page itself, as the sources that a policy knows them by. */
export interface Hashes {
  readonly script: readonly string[];
  readonly style: readonly string[];
}

/** The hashes of every script and style sheet that stand in a page, whose texts are all escaped. */
export function hashesOf(page: string): Hashes {
  const parts = [...page.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gu)];
  const hashesIn = (wanted: string): string[] =>
    parts.flatMap(([, name, attributes = '', content = '']) =>
      name === wanted && !/\ssrc[=\s]/u.test(attributes) ? [hash(content)] : [],
    );
  return { script: hashesIn('script'), style: hashesIn('style') };
}

/** The policy of a page of an edition. */
export function formatPolicy(hashes: Hashes, edition: Edition): string {
  return [
    ...allowedSources(edition).map(([directive, sources]) => {
      const expressions = sources.flatMap((source) => expressionsOf(source, directive, hashes));
      return `${directive} ${[...new Set(expressions)].join(' ') || "'none'"}`;
    }),
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** A page with its policy as the first thing after its encoding, so that nothing comes before it. */
export function withPolicy(page: string, edition: Edition): string {
  const marker = /<meta charset="utf-8"\s*\/?>/u;
  if (!marker.test(page))
    throw new Error('A page has no <meta charset="utf-8" />, after which its policy goes.');
  const policy = formatPolicy(hashesOf(page), edition);
  return page.replace(
    marker,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

function expressionsOf(source: Source, directive: Directive, { script, style }: Hashes): readonly string[] {
  switch (source) {
    case 'beside':
      return ["'self'"];
    case 'data':
      return ['data:'];
    case 'hashed':
      return directive === 'script-src' ? script : style;
  }
}

function hash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
