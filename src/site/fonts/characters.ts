/** The characters that a page really uses in each weight, and where each of them first stands. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { anyWeight, weightRules, weights, type Weight } from './weights.ts';

/** For each weight its characters, each with the slide on which it first stands. */
export type CharactersByWeight = ReadonlyMap<Weight, ReadonlyMap<string, string>>;

/** Printable ASCII: numbers and words that a script may write, and what somebody types into a field. */
const ALWAYS = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));

const UNSEEN = new Set(['script', 'style', 'head', 'template']);

/** The characters of a page of HTML. */
export function charactersByWeight(page: string): CharactersByWeight {
  const found = new Map(
    weights.map((weight) => [weight, new Map(ALWAYS.map((character) => [character, 'the interface']))]),
  );
  const visit = (node: Tree.Node, inherited: readonly Weight[], place: string): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      for (const weight of inherited) addAll(found.get(weight), node.value, place);
      return;
    }
    if (!('childNodes' in node) || UNSEEN.has(node.nodeName)) return;
    const here = 'attrs' in node ? weightsOf(node, inherited) : inherited;
    const id = 'attrs' in node && node.nodeName === 'section' ? attribute(node, 'id') : undefined;
    for (const child of node.childNodes) visit(child, here, id ? `slides/${id}` : place);
  };
  visit(parse(page), [400], 'the interface');
  return found;
}

function weightsOf(element: Tree.Element, inherited: readonly Weight[]): readonly Weight[] {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  if (classes.includes(anyWeight.class)) return anyWeight.weights;
  const listed =
    heaviest((weight) => classes.some((name) => weightRules[weight].classes.includes(name))) ??
    heaviest((weight) => weightRules[weight].tags.includes(element.nodeName));
  return listed ? [listed] : inherited;
}

/** As in the style sheet, where a class counts for more than an element's name, and the later rule for more. */
function heaviest(applies: (weight: Weight) => boolean): Weight | undefined {
  return weights.toReversed().find(applies);
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function addAll(characters: Map<string, string> | undefined, text: string, place: string): void {
  for (const character of text) {
    if (character >= ' ' && !characters?.has(character)) characters?.set(character, place);
  }
}
