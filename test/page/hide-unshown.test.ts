import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { renderAccessibilityPage } from '../../src/page/accessibility/page.ts';
import { renderDeckPage } from '../../src/page/deck-page.ts';
import { renderHandoutPage } from '../../src/page/handout/page.ts';
import { hideUnshown } from '../../src/page/hide-unshown.ts';
import { languageTags } from '../../src/text/language.ts';
import exampleDeck from '../../examples/small/deck.ts';
import englishDeck from '../../examples/small-english/deck.ts';
import { measure } from '../fixtures/measure.ts';
import { origin } from '../fixtures/origin.ts';
import { attribute } from './read-page.ts';

it('marks what a class names as of the second language or of scripts, once, wherever the class stands', () => {
  expect(hideUnshown('<p id="a" class="b in-en c"><a class="scripted" href="#">in-en</a></p>', 'en')).toBe(
    '<p hidden id="a" class="b in-en c"><a hidden class="scripted" href="#">in-en</a></p>',
  );
  const shown = '<p class="in-zh main-en">class=&quot;in-en&quot;</p><br>';
  expect(hideUnshown(shown, 'en')).toBe(shown);
});

/** The elements that a reader without sheets and scripts gets, each with those that it stands in. */
function elementsForReaders(page: string): Array<readonly [Tree.Element, ...Tree.Element[]]> {
  const found: Array<readonly [Tree.Element, ...Tree.Element[]]> = [];
  const visit = (node: Tree.Node, around: readonly Tree.Element[]): void => {
    if ('attrs' in node) {
      if (attribute(node, 'hidden') !== undefined || attribute(node, 'aria-hidden') === 'true') return;
      found.push([node, ...around]);
    }
    if ('childNodes' in node)
      for (const child of node.childNodes) visit(child, 'attrs' in node ? [node, ...around] : around);
  };
  visit(parse(page), []);
  return found;
}

describe.for([
  ['a deck with Chinese first', resolveDeck(exampleDeck)],
  ['a deck with English first', resolveDeck(englishDeck)],
] as const)('%s', ([, deck]) => {
  const input = { deck, edition: 'presenter', icons: new Map(), origin, measure } as const;
  const pages = {
    deck: renderDeckPage(input),
    handout: renderHandoutPage({ ...input, downloads: [] }),
    statement: renderAccessibilityPage(input),
  };
  describe.for(Object.entries(pages))('without sheets and scripts its page %s', ([, { body }]) => {
    const [first, second] = deck.languages;
    const elements = elementsForReaders(hideUnshown(body.value, second));

    it('is read in one language; of the other is there what stands beside it as a second line', () => {
      const isBeside = (element: Tree.Element): boolean =>
        ` ${attribute(element, 'class')} `.includes(` in-${first} `);
      const others = elements.filter(
        (chain) => attribute(chain[0], 'lang') === languageTags[second] && !chain.some(isBeside),
      );
      expect(others.map((chain) => chain.map(({ nodeName, attrs }) => [nodeName, attrs]))).toEqual([]);
      expect(elements.some(([element]) => attribute(element, 'lang') === languageTags[first])).toBe(true);
    });

    it('is drawn in lines, without black grounds', () => {
      const shapes = elements.filter(([{ nodeName }]) =>
        ['path', 'rect', 'circle', 'ellipse', 'text'].includes(nodeName),
      );
      const black = shapes.filter((chain) => chain.every((one) => attribute(one, 'fill') === undefined));
      expect(black.map(([{ nodeName, attrs }]) => [nodeName, attrs])).toEqual([]);
      const unseen = shapes.filter(
        (chain) => chain[0].nodeName === 'text' && attribute(chain[0], 'fill') === undefined,
      );
      expect(unseen).toEqual([]);
    });
  });
});
