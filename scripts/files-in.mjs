import { readdirSync } from 'node:fs';
import { posix } from 'node:path';

const others = ['node_modules', 'dist', 'reference']; // what is installed or built below a recipe or docs/ is no text of ours

/** All files below a folder, in order, as paths that begin with the folder. */
export function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = posix.join(folder.replaceAll('\\', '/'), entry.name);
      if (entry.isDirectory()) return others.includes(entry.name) ? [] : filesIn(path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}
