/** Where the operators of a content stream stand within its marked content (ISO 32000-1, 14.6). */
import { readOperators, type Operator } from './content-operators.ts';

/** A sequence of marked content. */
export interface Mark {
  readonly tag: string;
  /** The number by which the structure tree refers to it. */
  readonly mcid: number | undefined;
}

/** An operator and the marks around it, the outermost first. */
export interface Marked {
  readonly operator: Operator;
  readonly marks: readonly Mark[];
}

/** The operators in their order; BDC and EMC stand within the mark that they begin and end. */
export function* readMarked(stream: string): Generator<Marked> {
  let marks: readonly Mark[] = [];
  for (const operator of readOperators(stream)) {
    if (operator.name === 'BDC' || operator.name === 'BMC') marks = [...marks, readMark(operator)];
    yield { operator, marks };
    if (operator.name === 'EMC') marks = marks.slice(0, -1);
  }
}

const PAINTING = new Set([
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'sh',
  'EI',
  'Do',
  'Tj',
  'TJ',
  "'",
  '"',
]);

/** Whether an operator leaves something on the page. */
export function isPainting({ name }: Operator): boolean {
  return PAINTING.has(name);
}

/** Whether content is part of the structure tree. */
export function isTagged(marks: readonly Mark[]): boolean {
  return marks.some(({ mcid }) => mcid !== undefined);
}

/** Whether content is for the eye alone. */
export function isArtifact(marks: readonly Mark[]): boolean {
  return marks.some(({ tag }) => tag === 'Artifact');
}

function readMark({ operands }: Operator): Mark {
  const [tag = '', ...properties] = operands;
  const number = properties[properties.indexOf('/MCID') + 1];
  return { tag: tag.slice(1), mcid: properties.includes('/MCID') ? Number(number) : undefined };
}
