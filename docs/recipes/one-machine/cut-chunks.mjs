/**
 * Cuts a stream of bytes into chunks of whole lines, about a mebibyte each: a thousand applications or so. Looks only for the last line feed
 * of what has come, as the lines themselves are the workers' business. A longer line is a chunk of its own.
 *
 * @param {AsyncIterable<Uint8Array>} stream
 * @param {number} [size] bytes, at least, but for the last one
 * @returns {AsyncGenerator<Uint8Array<ArrayBuffer>>} each with memory of its own, so that it can be handed over to a worker
 */
export async function* cutChunks(stream, size = 1 << 20) {
  /** @type {Uint8Array[]} */
  let parts = [];
  let held = 0;
  for await (const bytes of stream) {
    parts.push(bytes);
    held += bytes.length;
    if (held < size) continue;
    const end = bytes.lastIndexOf(lineFeed) + 1;
    if (end === 0) continue; // in the middle of a long line
    const rest = bytes.subarray(end);
    parts[parts.length - 1] = bytes.subarray(0, end);
    yield join(parts, held - rest.length);
    parts = [rest];
    held = rest.length;
  }
  if (held > 0) yield join(parts, held);
}

const lineFeed = 10;

/**
 * Not `Buffer.concat`: a small Buffer shares its memory with others, and cannot be handed over.
 *
 * @param {readonly Uint8Array[]} parts
 * @param {number} length
 */
function join(parts, length) {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
