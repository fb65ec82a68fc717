import { describe, expect, it } from 'vitest';
import { formatPolicy, hashesOf, withPolicy } from '../../src/site/policy.ts';

const PAGE =
  '<!doctype html><html><head><meta charset="utf-8" /><style>a{color:red}</style></head><body><script>alert("</style>")</script><script src="./a.js"></script></body></html>';

describe('hashesOf', () => {
  it('names what stands in the page and nothing that is loaded', () => {
    // Both as `openssl dgst -sha256 -binary | base64` answers.
    expect(hashesOf(PAGE)).toEqual({
      script: ["'sha256-aVPzq5wqnHt3ZVPEQgJJDtQqdzdW57U7jT9YcQ3Cd4E='"],
      style: ["'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='"],
    });
  });
});

describe('formatPolicy', () => {
  it.for(['public', 'presenter'] as const)('of the %s edition forbids what a deck never needs', (edition) => {
    const policy = formatPolicy(hashesOf(PAGE), edition);
    expect(policy).toMatch(/^default-src 'none'; /u);
    for (const name of ['base-uri', 'form-action', 'object-src']) expect(policy).toContain(`${name} 'none'`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/u);
  });

  it('of the presenter’s edition lets it fetch nothing', () => {
    expect(formatPolicy(hashesOf(PAGE), 'presenter')).not.toContain("'self'");
  });

  it('of a page without scripts forbids scripts', () => {
    expect(formatPolicy({ script: [], style: [] }, 'presenter')).toContain(
      "script-src 'none'; style-src 'none'",
    );
  });
});

describe('withPolicy', () => {
  it('puts the policy before anything that it governs', () => {
    expect(withPolicy(PAGE, 'public')).toMatch(
      /<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/u,
    );
  });

  it('refuses a page that has no place for it', () => {
    expect(() => withPolicy('<html></html>', 'public')).toThrow('no <meta charset');
  });
});
