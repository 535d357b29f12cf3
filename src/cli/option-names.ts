/** The paths by which the library speaks of options. */
const optionOf: ReadonlyMap<string, string> = new Map([
  ['now', '--now'],
  ['at', '--now'],
  ['steps', '--steps'],
  ['until', '--until'],
  ['channel', '--channel'],
  ['purpose', '--purpose'],
  ['to', '--to'],
  ['form', '--form'],
  ['tone', '--tone'],
  ['locale', '--locale'],
  ['ledger', '--ledger'],
  ['candidate', '--candidate'],
  ['timeZone', '--time-zone'],
  ['recipient.employer', '--recipient'],
  ['days', '--days'],
  ['width', '--width'],
  ['title', '--title'],
]);

/** The option that a path of the library is; null for a path into an application. */
export function optionAt(path: string): string | null {
  return optionOf.get(path) ?? null;
}

/** A path that begins with an option, `candidate.name` say, as one is called on the command line: `--candidate.name`. */
export function onCommandLine(path: string): string {
  const [first = ''] = path.split('.', 1);
  const option = optionAt(path) ?? optionAt(first);
  if (option === null) return path;
  return optionAt(path) === null ? option + path.slice(first.length) : option;
}
