import { readFileSync } from 'node:fs';

/** The doors of the package that hold code, with their type files: `{ door: '.', name: 'index', types: './dist/index.d.ts' }`. */
export function doors() {
  const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return Object.entries(exports)
    .filter(([, target]) => target.import?.types)
    .map(([door, target]) => ({
      door,
      name: door === '.' ? 'index' : door.slice(2).replaceAll('/', '-'),
      types: target.import.types,
    }));
}
