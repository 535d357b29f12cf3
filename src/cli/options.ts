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
  | 'days'
  | 'duties'
  | 'mermaid'
  | 'title'
  | 'width'
  | 'applications'
  | 'host'
  | 'name'
  | 'as'
  | 'alarm'
  | 'from'
  | 'employer'
  | 'role'
  | 'jurisdiction'
  | 'headcount'
  | 'calendar'
  | 'promised-date'
  | 'offer-expires-on'
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
  days: { value: '<number>', help: 'through so many dates from today; 0 is today alone (default: 14)' },
  duties: { value: '<all|ids|file>', help: 'all that are shipped, some by id with commas between, or a JSON file (default: none)' },
  mermaid: { help: 'Mermaid text instead of SVG' },
  title: { value: '<text>', help: 'the name of the picture (default: role and employer)' },
  width: { value: '<pixels>', help: 'from 240 to 4000 (default: 720)' },
  applications: { value: '<file>', help: 'the applications that answers on standard input are about: entries then have names' },
  host: { value: '<domain>', help: 'makes the ids of entries unique, as in jobs.example (default: interview-followup.invalid)' },
  name: { value: '<text>', help: 'the name of the calendar (default: Follow-ups)' },
  as: { value: '<kind>', help: 'event (the default) or todo, which Google, Outlook and the iOS calendar do not show' },
  alarm: { value: '<minutes|none>', help: 'rings so many minutes before (default: 0, when it begins)' },
  from: { value: '<system>', help: 'greenhouse, lever, ashby, workable, smartrecruiters, merge or opencats; must be given' },
  employer: { value: '<name>', help: "the employer's name, for words and pictures" },
  role: { value: '<title>', help: "the job's title as the candidate knows it; beats the one on file" },
  jurisdiction: { value: '<code>', help: 'where the employer is, as in CA-ON: for the duties of owed' },
  headcount: { value: '<number>', help: 'how many people the employer has: for the duties of owed' },
  calendar: { value: '<file>', help: "JSON file with the employer's working calendar" },
  'promised-date': { value: '<path>', help: 'dotted path of your own field with the promised date, from the application on' },
  'offer-expires-on': { value: '<path>', help: 'dotted path of your own field with the expiry, from the offer on' },
  json: { help: "print the library's answer as JSON: an array for an array, a line for a line" },
  ndjson: { help: 'read one application a line, even if there is only one' },
  help: { help: 'show this help' },
  version: { help: 'show the version' },
};
