import { make } from './elements.js';

/** The code of a reason or caveat, linked to where it is explained. */
export function codeLink(code: string): HTMLElement {
  return make('a', { href: `codes.html#${code}` }, code);
}

/** The rule of a finding, linked to where it is explained. */
export function ruleLink(rule: string): HTMLElement {
  return make('a', { href: `review.html#${rule.startsWith('tone/') ? 'tone' : rule}` }, rule);
}
