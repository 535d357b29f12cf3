import type { ClaimInText, Paragraph } from './draft.js';
import type { SaidClaims } from './say-claims.js';

/** The text of a message, and where its claims stand. */
export interface Composed {
  readonly subject: string | null;
  readonly body: string;
  readonly paragraphs: readonly Paragraph[];
  readonly claims: readonly ClaimInText[];
}

/** Joins paragraphs; the claims begin where the paragraph `claimsIn` does. */
export function compose(
  subject: string | null,
  paragraphs: readonly Paragraph[],
  between: string,
  said: SaidClaims,
  claimsIn: Paragraph | null,
): Composed {
  let body = '';
  let offset = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index] as Paragraph; // within the list
    if (index > 0) body += between;
    if (paragraph === claimsIn) offset = body.length;
    body += paragraph.text;
  }
  return { subject, body, paragraphs, claims: claimsIn === null ? none : moved(said.spans, offset) };
}

const none: readonly ClaimInText[] = [];

function moved(spans: readonly ClaimInText[], by: number): readonly ClaimInText[] {
  return spans.map(({ claim, verdict, evidence, start, end, quote }) => ({
    claim,
    verdict,
    evidence,
    start: start + by,
    end: end + by,
    quote,
  }));
}
