/** The table of layers as a rule of the linter: each way to import is held to it. */
import { relative, sep } from 'node:path';
import { findFault } from './layers.mjs';

const imports = {
  /** @param {{ cwd: string; filename: string; report: (found: { message: string; node: object }) => void }} context */
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    /** @param {{ type: string; source?: { value?: unknown } | null; importKind?: string; exportKind?: string }} node */
    const check = (node) => {
      const from = node.source?.value;
      if (typeof from !== 'string') return;
      const isOfType =
        node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType';
      const message = findFault(file, from, isOfType);
      if (message) context.report({ message, node });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

export default { meta: { name: 'layers' }, rules: { imports } };
