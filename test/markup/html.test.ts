import { describe, expect, it } from 'vitest';
import { attributes, html, unsafe } from '../../src/markup/html.ts';
import { attribute, readPage } from '../page/read-page.ts';

const hostile = [
  '<script>alert(1)</script>',
  '</p><img src=x onerror=alert(1)>',
  '" onclick="alert(1)',
  "' onclick='alert(1)",
  '&lt;b&gt; & &amp; &#39;',
  '<!-- --><![CDATA[x]]>',
  '$& $1 $`',
  '臺灣 “A” & <B>',
];

describe.for(hostile)('the text %s', (text) => {
  it('is read as itself between tags, and adds no element', () => {
    const page = readPage(html`<p>${text}</p>`.value);
    expect(page.text.get('')).toBe(text);
    expect(page.elements.map(({ nodeName }) => nodeName)).toEqual(['html', 'head', 'body', 'p']);
  });

  it('is read as itself in an attribute, and adds no attribute', () => {
    for (const page of [html`<p title="${text}"></p>`, html`<p${attributes({ title: text })}></p>`]) {
      const paragraph = readPage(page.value).elements.at(-1);
      expect(paragraph?.attrs).toEqual([{ name: 'title', value: text }]);
    }
  });
});

it('the five characters that mean something in HTML are written by name', () => {
  expect(html`${`&<>"'`}`.value).toBe('&amp;&lt;&gt;&quot;&#39;');
});

it('HTML of the template itself is not escaped again, nor is what is called unsafe', () => {
  expect(html`<p>${html`<b>${'&'}</b>`}${unsafe('<i>')}</p>`.value).toBe('<p><b>&amp;</b><i></p>');
});

it('an object that looks like HTML is not taken for it', () => {
  const disguised = JSON.parse('{"value": "<script>"}') as string;
  expect(() => html`<p>${disguised}</p>`.value).toThrow(TypeError);
});

it('lists are joined with nothing between, however deep', () => {
  expect(html`${['a', ['<', html`<br>`], [], 3]}`.value).toBe('a&lt;<br>3');
});

it('nothing is left of undefined and false, but 0 and an empty text stay what they are', () => {
  expect(html`[${undefined}${false}${0}${''}]`.value).toBe('[0]');
});

it('attributes are left out, bare or with a value', () => {
  const written = attributes({ a: 'x', b: undefined, c: false, d: true, e: 0, f: '' });
  expect(written.value).toBe(' a="x" d e="0" f=""');
  const element = readPage(html`<p${written}></p>`.value).elements.at(-1);
  expect(element && attribute(element, 'd')).toBe('');
});

it('a line that is indented goes on with the one before', () => {
  expect(
    html`<ul>
<li>${1}</li>
  <li>${html`<b>${2}</b>
    <i></i>`}</li></ul>`.value,
  ).toBe('<ul>\n<li>1</li><li><b>2</b><i></i></li></ul>');
});
