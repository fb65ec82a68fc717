import { expect, it } from 'vitest';
import { findOutside, inlineIcons } from '../../src/site/inline.ts';

it('findOutside names each thing that a page needs from beside itself', () => {
  const page = `<link rel="icon" href="data:image/svg+xml,a"><link rel="stylesheet" href="./a.css">
<script src="./b.js"></script><img src="c.png"><svg><use href="#d"/></svg><a href="handout.html">e</a>
<style>@import "f.css";@font-face{src:url(data:font/woff2;base64,aaaa)}i{background:url('g.svg')}</style>`;
  expect(findOutside(page)).toEqual(['./a.css', './b.js', 'c.png', 'g.svg', 'f.css']);
});

it('inlineIcons puts a drawing into its link', () => {
  const bundle = { 'assets/i.svg': { type: 'asset', fileName: 'assets/i.svg', source: '<svg/>' } };
  const page = inlineIcons('<link rel="icon" href="./assets/i.svg" />', bundle as never);
  expect(page).toBe('<link rel="icon" href="data:image/svg+xml,%3Csvg%2F%3E" />');
});
