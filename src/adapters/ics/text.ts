/** Everything that ends a line somewhere: to a calendar only CRLF does, to the programs around it the others do as well. */
const lineBreaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/**
 * What is in a text and not to be seen: control characters but tabs and line breaks, half surrogate pairs, marks that turn the direction of writing,
 * spaces without width, and code points that are no characters.
 */
const unseen = /(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\ufffe\uffff]/gu;

/** A text without what cannot be seen, its line breaks all alike. */
export function plainText(text: string): string {
  return text.replace(lineBreaks, '\n').replace(unseen, '').trim();
}

/** The same in one line, without spaces too many. */
export function plainLine(text: string): string {
  return plainText(text.replace(lineBreaks, ' ')).replace(/\s+/g, ' ');
}

/** As a value of the type TEXT (RFC 5545, 3.3.11), which cannot end the line or the value. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}
