import type { Verdict } from '../index.js';
import type { Finding, ToneLabel } from '../messages/index.js';

const verdicts: { readonly [verdict in Verdict]: string } = {
  supported: 'The records support this.',
  unsupported: 'Nothing in the records supports this.',
  exaggerated: 'This is more than the records hold.',
  expired: 'This has lapsed or ended.',
  'wrong-deadline': 'The records hold another date.',
  'wrong-figure': 'The records hold another figure.',
  'confidential-name': 'This name must not be told.',
};

const tones: { readonly [label in ToneLabel]: string } = {
  rude: 'This is rude.',
  threatening: 'This is a threat.',
  ultimatum: 'This is an ultimatum: say by when you must answer, and leave the choice to them.',
  'guilt-tripping': 'This makes them feel guilty.',
  begging: 'This begs.',
  sarcastic: 'This is sarcastic.',
  'over-apologetic': 'This is too much of an apology: asking is your right.',
  discriminatory: 'This puts people down for what they are.',
  'all-caps': 'Capitals are read as shouting.',
  'repeated-exclamation': 'More than one exclamation mark is read as shouting.',
};

const rules: { readonly [rule: string]: string } = {
  'timing/too-early': 'This announces a contact before it is due.',
  'timing/too-often': 'This announces contacts that come too often.',
  'timing/final-follow-up': 'You will be held to this: record the contact as the final follow-up.',
  'privacy/unfilled-token': 'This was to be filled in.',
  'privacy/internal-note': 'This is a note to yourself, not to them.',
};

const kinds: { readonly [kind in Finding['kind']]: string } = {
  honesty: 'This is not what the records hold.',
  tone: 'This is not how to speak to an employer.',
  timing: 'This is not the time for it.',
  privacy: 'This is not for them to read.',
};

/** What is wrong with a passage, in a sentence. */
export function sayFinding({ rule, kind, verdict, label, evidence = [] }: Finding): string {
  const said = rules[rule] ?? (verdict === undefined ? undefined : verdicts[verdict]) ?? (label === undefined ? undefined : tones[label]);
  const rests = evidence.length === 0 ? '' : ` See ledger.${evidence.join(', ledger.')}.`;
  return `${said ?? kinds[kind]}${rests}`;
}
