import { isFollowUpError, nextFollowUp } from 'interview-followup';

/**
 * What came of a chunk.
 *
 * @typedef {object} Decided
 * @property {Uint8Array<ArrayBuffer>} output a line of JSON for each line that is not blank: the decision, or `null` for a bad line
 * @property {number} lines in the chunk, blank ones included
 * @property {number} decided
 * @property {number} due of those decided: `act`
 * @property {{ line: number, path: string, message: string, code: string }[]} problems `line` counts from 1 within the chunk
 * @property {number} bad lines with problems
 */

/**
 * Decides about each line of a chunk. The same bytes and the same `now` give the same answer, whoever asks.
 *
 * @param {Uint8Array} chunk
 * @param {string} now an instant with its offset
 * @returns {Decided}
 */
export function decideLines(chunk, now) {
  const output = [];
  const problems = [];
  let lines = 0;
  let due = 0;
  let bad = 0;
  for (let from = 0; from < chunk.length; ) {
    const feed = chunk.indexOf(lineFeed, from);
    const end = feed < 0 ? chunk.length : feed;
    const line = chunk.subarray(from, end);
    from = end + 1;
    lines += 1;
    if (line.every(isSpace)) continue;
    const answer = decide(line, now);
    if (answer.type === 'decision') {
      if (answer.decision.type === 'act') due += 1;
      output.push(JSON.stringify(answer.decision));
    } else {
      bad += 1;
      for (const { path, message, code } of answer.issues) problems.push({ line: lines, path, message, code });
      output.push('null'); // keeps its place
    }
  }
  const text = output.length === 0 ? '' : `${output.join('\n')}\n`;
  return { output: new TextEncoder().encode(text), lines, decided: output.length - bad, due, bad, problems };
}

const lineFeed = 10;
const utf8 = new TextDecoder('utf-8', { fatal: true }); // a broken byte is told, not replaced

/** @param {number} byte a space, a tab or a line end */
function isSpace(byte) {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

/**
 * @param {Uint8Array} line
 * @param {string} now
 * @returns {{ type: 'decision', decision: import('interview-followup').FollowUp } | { type: 'bad', issues: readonly import('interview-followup').Issue[] }}
 */
function decide(line, now) {
  let application;
  try {
    application = JSON.parse(utf8.decode(line));
  } catch (error) {
    const message = `this is not JSON: ${error instanceof Error ? error.message : error}`;
    return { type: 'bad', issues: [{ code: 'not-json', path: '', message }] };
  }
  try {
    // A file from elsewhere? safeParseJobApplication of interview-followup/schema also refuses unknown keys.
    return { type: 'decision', decision: nextFollowUp(application, { now }) };
  } catch (error) {
    if (isFollowUpError(error)) return { type: 'bad', issues: error.issues };
    throw error;
  }
}
