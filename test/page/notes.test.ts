import { expect, it } from 'vitest';
import { renderNotes } from '../../src/page/notes.ts';

it('notes stand out of sight, a paragraph for each press, each language by its name', () => {
  const notes = renderNotes({ zh: '先看。▶再看<b>。', en: 'Look. ▶ Look again <b>.' }).value;
  expect(notes).toBe(
    '<aside class="notes" hidden>' +
      '<div class="in-zh" lang="zh-Hant-TW"><p>先看。</p><p>▶ 再看&lt;b&gt;。</p></div>' +
      '<div class="in-en" lang="en"><p>Look.</p><p>▶ Look again &lt;b&gt;.</p></div>' +
      '</aside>\n',
  );
});
