/** Reads the operators of a content stream (ISO 32000-1, 7.8.2). */

/** An operator with its operands as they are written; a dictionary's or an array's brackets are operands too. */
export interface Operator {
  readonly name: string;
  readonly operands: readonly string[];
  /** Where its first operand begins. */
  readonly start: number;
  readonly end: number;
}

const SPACE = /(?:[\0\t\n\f\r ]|%[^\n\r]*)*/y;
const WORD = /<<|>>|<[^>]*>|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[[\]{}]|[^\0\t\n\f\r ()<>[\]{}/%]+/y;
/** Numbers and their operator, which is what nearly all of a stream is: thousands of points. */
const NUMBERS = /((?:[-+.\d]+[\t\n\r ]+)+)([a-zA-Z]+\*?)(?=[\t\n\r ]|$)/y;
const IMAGE_END = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
const OPERAND = /^(?:[-+.\d[\]<>(/{}]|(?:true|false|null)$)/;

/** The operators in their order. An inline image is one, named `EI`. */
export function* readOperators(stream: string): Generator<Operator> {
  let operands: string[] = [];
  let start: number | undefined;
  for (let at = skip(stream, 0); at < stream.length; at = skip(stream, at)) {
    if (start === undefined) {
      NUMBERS.lastIndex = at;
      const [all, numbers = '', name = ''] = NUMBERS.exec(stream) ?? [];
      if (all !== undefined) {
        yield { name, operands: numbers.trimEnd().split(/[\t\n\r ]+/u), start: at, end: at + all.length };
        at += all.length;
        continue;
      }
      start = at;
    }
    const end = endOfWord(stream, at);
    const word = stream.slice(at, end);
    at = end;
    if (OPERAND.test(word)) {
      operands.push(word);
      continue;
    }
    if (word === 'ID') at = endOfImage(stream, at);
    // The image's dictionary stands between BI and ID.
    if (word !== 'BI') {
      yield { name: word === 'ID' ? 'EI' : word, operands, start, end: at };
      [operands, start] = [[], undefined];
    }
  }
}

function skip(stream: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(stream);
  return SPACE.lastIndex;
}

function endOfWord(stream: string, at: number): number {
  if (stream[at] === '(') return endOfString(stream, at);
  WORD.lastIndex = at;
  if (!WORD.test(stream))
    throw new Error(`The content stream cannot be read at ${at}: “${stream.slice(at, at + 20)}”.`);
  return WORD.lastIndex;
}

/** Parentheses within a string are balanced or escaped. */
function endOfString(stream: string, from: number): number {
  let depth = 0;
  for (let at = from; at < stream.length; at += 1) {
    if (stream[at] === '\\') at += 1;
    else if (stream[at] === '(') depth += 1;
    else if (stream[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return stream.length;
}

function endOfImage(stream: string, at: number): number {
  IMAGE_END.lastIndex = at;
  return IMAGE_END.test(stream) ? IMAGE_END.lastIndex : stream.length;
}
