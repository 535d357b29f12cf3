/** A JSON text, or why it is none, in words. */
export type Json = { readonly type: 'json'; readonly value: unknown } | { readonly type: 'broken'; readonly message: string };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes as JSON: UTF-8 to the letter, a byte order mark passed over. */
export function parseJson(bytes: Uint8Array): Json {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch (error) {
    const isUnreadable = (error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
    const remedy = isUnreadable ? 'not UTF-8 text: save it as UTF-8' : 'too long for one JSON text: write one application a line';
    return { type: 'broken', message: `this is ${remedy}` };
  }
  try {
    return { type: 'json', value: JSON.parse(text) };
  } catch (error) {
    return { type: 'broken', message: `this is not JSON: ${placed((error as Error).message, text)}` };
  }
}

/** Node 20 tells where by a count of characters: people look for lines. */
function placed(message: string, text: string): string {
  const position = /at position (\d+)$/.exec(message);
  if (position === null) return message;
  const before = text.slice(0, Number(position[1])).split('\n');
  return `${message} (line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1})`;
}
