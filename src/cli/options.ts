/** One option as the help shows it; without `value` it is a flag. */
interface Option {
  readonly value?: string;
  readonly help: string;
}

export type OptionName =
  | 'now'
  | 'policy'
  | 'ledger'
  | 'locale'
  | 'steps'
  | 'until'
  | 'channel'
  | 'to'
  | 'purpose'
  | 'json'
  | 'candidate'
  | 'form'
  | 'tone'
  | 'check'
  | 'time-zone'
  | 'recipient'
  | 'application'
  | 'ndjson'
  | 'help'
  | 'version';

/** All options of all commands; a command names those it takes. */
export const options: { readonly [name in OptionName]: Option } = {
  now: { value: '<instant>', help: 'the instant to decide at, ISO 8601 with offset or Z (default: the system clock)' },
  policy: { value: '<name|file>', help: 'classic (the default), email-first, cautious, recruiter-led, public-sector, or a JSON file' },
  ledger: { value: '<file>', help: "JSON file with the candidate's other processes: another offer is news to tell" },
  locale: { value: '<tag>', help: 'en-GB (the default), en-US, de, fr, es, nl, it or pt-BR' },
  steps: { value: '<number>', help: 'how many steps at most, up to 1,000 (default: 6)' },
  until: { value: '<instant>', help: 'only steps that may be done by then' },
  channel: { value: '<channel>', help: 'phone, email, sms, linkedin or letter; must be given' },
  to: { value: '<id>', help: 'id of the contact (default: whom the next step goes to)' },
  purpose: { value: '<purpose>', help: 'what for, "feedback-request" or "thank-you" say, or "other" (default: that of the next step)' },
  candidate: { value: '<file>', help: 'JSON file about the candidate: name, timeZone, and if you like email and phone' },
  form: { value: '<form>', help: 'on LinkedIn: note (to somebody who is no connection yet) or message (the default)' },
  tone: { value: '<tone>', help: 'warm, neutral (the default) or formal' },
  check: { value: '<file>', help: 'JSON file with a list of claims: says of each whether the ledger supports it' },
  'time-zone': { value: '<zone>', help: "the candidate's, as in Europe/London: the dates of the ledger are its local dates" },
  recipient: { value: '<employer>', help: "who would be told: their own offer is not another offer (default: the application's employer)" },
  application: { value: '<file>', help: 'JSON file with the application it belongs to: to whom it is said, and what is allowed' },
  json: { help: "print the library's answer as JSON: an array for an array, a line for a line" },
  ndjson: { help: 'read one application a line, even if there is only one' },
  help: { help: 'show this help' },
  version: { help: 'show the version' },
};
