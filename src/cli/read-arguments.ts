import { parseArgs } from 'node:util';
import type { Command, Failure } from './command.js';
import { exitCodes } from './exit-codes.js';
import { type OptionName, options } from './options.js';
import { printable } from './printable.js';

/** The arguments of one command, taken apart. */
interface Arguments {
  readonly texts: { readonly [name in OptionName]?: string };
  readonly flags: ReadonlySet<OptionName>;
  readonly files: readonly string[];
}

/** Reads what comes after the command's name; unknown options and missing values are a failure. */
export function readArguments(args: readonly string[], command: Command): Arguments | Failure {
  const names: readonly OptionName[] = [...command.options, 'help'];
  const config = Object.fromEntries(
    names.map((name) => [name, { type: options[name].value === undefined ? ('boolean' as const) : ('string' as const) }]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: args.map((arg) => (arg === '-h' ? '--help' : arg)),
      options: config,
      allowPositionals: true,
    });
    const given = Object.entries(values) as [OptionName, string | boolean][]; // only the names asked for are read
    return {
      texts: Object.fromEntries(given.filter(([, value]) => typeof value === 'string')),
      flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
      files: positionals,
    };
  } catch (error) {
    const [said = ''] = (error as Error).message.split(/\. |\n/); // the rest is about positional arguments that begin with "-"
    return {
      exit: exitCodes.usage,
      messages: [`${printable(said)}; options of ${command.name}: ${names.map((name) => `--${name}`).join(' ')}`],
    };
  }
}
