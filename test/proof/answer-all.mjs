import { plainError } from './vectors/engine.mjs';
import { answerTo } from './vectors/index.mjs';

/** All answers as text, one a line, and how often each export was asked. Runs anywhere, browsers included. */
export async function answerAll(vectors, doors) {
  const lines = [];
  const calls = {};
  const wrong = [];
  for (const vector of vectors) {
    const name = `${vector.door} ${vector.name}`;
    calls[name] = (calls[name] ?? 0) + 1;
    try {
      const answer = await answerTo(vector, doors);
      lines.push(`${name} ${JSON.stringify(answer)}`);
      if (vector.refused) wrong.push(`${name}: is not refused: ${JSON.stringify(vector.args).slice(0, 200)}`);
    } catch (error) {
      if (!doors['.'].isFollowUpError(error)) wrong.push(`${name}: ${error?.stack ?? error}`);
      else if (!vector.refused) wrong.push(`${name}: ${error.message}`);
      lines.push(`${name} ${JSON.stringify(plainError(error))}`);
    }
  }
  return { lines, calls, wrong };
}
