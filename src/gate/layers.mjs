/** Which folder may import what. The linter, the compiler's settings and ARCHITECTURE.md follow this table. */
import { dirname, join, sep } from 'node:path';

const text = ['media', 'text'];
const markup = [...text, 'markup'];
const board = [...markup, 'motif'];
const kinds = [...board, 'board', 'participants'];
const deck = [...kinds, 'kinds'];
const page = [...deck, 'deck', 'talk'];

/**
 * @typedef {object} Layer
 * @property {'data' | 'anywhere' | 'browser' | 'worker' | 'Node'} runs Where it runs.
 * @property {readonly string[]} mayImport The other folders that it may import; `anywhere`: all that run there.
 */

/**
 * The folders, those of `src` without it.
 * @type {Readonly<Record<string, Layer>>}
 */
export const layers = {
  slides: { runs: 'data', mayImport: ['types of deck'] },
  examples: { runs: 'data', mayImport: ['types of deck'] },
  decks: { runs: 'data', mayImport: ['types of deck'] },
  media: { runs: 'anywhere', mayImport: [] },
  text: { runs: 'anywhere', mayImport: [] },
  markup: { runs: 'anywhere', mayImport: text },
  talk: { runs: 'anywhere', mayImport: text },
  motif: { runs: 'anywhere', mayImport: markup },
  board: { runs: 'anywhere', mayImport: board },
  participants: { runs: 'anywhere', mayImport: markup },
  kinds: { runs: 'anywhere', mayImport: kinds },
  deck: { runs: 'anywhere', mayImport: deck },
  page: { runs: 'anywhere', mayImport: page },
  office: { runs: 'anywhere', mayImport: [...deck, 'deck', 'page'] },
  check: { runs: 'anywhere', mayImport: [...deck, 'deck'] },
  browser: { runs: 'browser', mayImport: [...text, 'talk', 'styles'] },
  worker: { runs: 'worker', mayImport: [] },
  styles: { runs: 'browser', mayImport: [] },
  reference: { runs: 'Node', mayImport: ['anywhere'] },
  site: { runs: 'Node', mayImport: ['anywhere', 'reference'] },
  chromium: { runs: 'Node', mayImport: [] },
  pdf: { runs: 'Node', mayImport: ['anywhere', 'site', 'chromium'] },
  rendered: { runs: 'Node', mayImport: ['anywhere', 'site', 'chromium', 'pdf'] },
  gate: { runs: 'Node', mayImport: ['chromium'] },
  cli: { runs: 'Node', mayImport: ['anywhere', 'site', 'chromium', 'pdf', 'rendered', 'gate'] },
};

/**
 * What is wrong with an import in a file; nothing where it may stand.
 * @param {string} file its path from the root of the project, with `/` between folders
 * @param {string} from as the import names it
 * @param {boolean} isOfType whether only types are imported
 */
export function findFault(file, from, isOfType = false) {
  const layer = layerOf(file);
  const { runs, mayImport } = layers[layer] ?? {};
  if (!runs || !mayImport) return undefined;
  if (!from.startsWith('.')) {
    if (runs === 'data') return `${layer}/ holds data: it may import no packages.`;
    const isBuildTool = /^(?:node:|vite$|vite\/|vitest)/u.test(from);
    return runs !== 'Node' && isBuildTool
      ? `src/${layer} does not run in Node: it may use neither Node nor build tools.`
      : undefined;
  }
  const target = join(dirname(file), from).split(sep).join('/');
  const imported = layerOf(target);
  if (imported === layer) return undefined;
  if (runs === 'data') {
    return isOfType && imported === 'deck'
      ? undefined
      : `${layer}/ holds data: it may import types of src/deck (import type) and nothing else.`;
  }
  const isPure = layers[imported]?.runs === 'anywhere';
  if (!mayImport.includes(imported) && !(isPure && mayImport.includes('anywhere'))) {
    const names = mayImport
      .map((name) => (name === 'anywhere' ? 'what runs anywhere' : `src/${name}`))
      .join(', ');
    return `src/${layer} may import ${names || 'no other folder'}${names && ' only'}: src/gate/layers.mjs.`;
  }
  return /^src\/kinds\/[^/]+\//u.test(target)
    ? 'A kind’s folder is its own: outside src/kinds, import the tables kinds.ts and schemas.ts.'
    : undefined;
}

/**
 * The folder that a file stands in, as the table names it.
 * @param {string} file
 */
function layerOf(file) {
  const [top = '', next = ''] = file.split('/');
  // What a deck’s own tests import is as free as that of other tests.
  if (top === 'slides' && next === 'test') return 'test';
  return top === 'src' ? next : top;
}
