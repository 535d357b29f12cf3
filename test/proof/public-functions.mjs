// Everything the package exports that is a value, read from the type declarations of dist: `{ door: '.', name: 'agenda', kind: 'function' }`.
// A schema counts with its `~standard.validate`. Nothing is listed by hand, so that a new export is missed by no measure.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { doors } from '../../scripts/doors.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** All value exports of all doors, in the order of the doors. */
export function publicValues() {
  const listed = doors().map(({ door, types }) => ({ door, file: `${root}${types.slice(2)}` }));
  const program = ts.createProgram(
    listed.map(({ file }) => file),
    {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts'],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  return listed.flatMap(({ door, file }) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} is not there: run \`npm run build\` first`);
    return checker
      .getExportsOfModule(checker.getSymbolAtLocation(source))
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? [symbol.name, checker.getAliasedSymbol(symbol)] : [symbol.name, symbol]))
      .filter(([, symbol]) => (symbol.flags & ts.SymbolFlags.Value) !== 0)
      .map(([name, symbol]) => ({ door, ...kindOf(name, symbol, checker) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  });
}

function kindOf(name, symbol, checker) {
  if (symbol.flags & ts.SymbolFlags.Class) return { name, kind: 'class' };
  const type = checker.getTypeOfSymbol(symbol);
  if (type.getCallSignatures().length > 0) return { name, kind: 'function' };
  if (type.getProperty('~standard') !== undefined) return { name, kind: 'schema' };
  return { name, kind: 'constant' };
}
