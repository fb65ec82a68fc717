import { expect, it } from 'vitest';
import { findOutside } from '../../src/site/inline.ts';

it('findOutside names each thing that a page needs from beside itself', () => {
  const page = `<link rel="icon" href="data:image/svg+xml,a"><link rel="stylesheet" href="./a.css">
<script src="./b.js"></script><img src="c.png"><svg><use href="#d"/></svg><a href="handout.html">e</a>
<style>@import "f.css";@font-face{src:url(data:font/woff2;base64,aaaa)}i{background:url('g.svg')}</style>`;
  expect(findOutside(page)).toEqual(['./a.css', './b.js', 'c.png', 'g.svg', 'f.css']);
});
