// Writes the stories down as histories: `npm run histories`, after a change of stories.ts; then `npm run format` in
// the root, and look at the difference before you commit it.
import { mkdir, writeFile } from 'node:fs/promises';
import { historyOf } from './history-of.js';
import { stories, wrongStories } from './stories.js';

const folder = new URL('../../histories/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const story of [...stories, ...wrongStories]) {
  await writeFile(new URL(`${story.name}.json`, folder), `${JSON.stringify(historyOf(story).history, null, 2)}\n`);
}
