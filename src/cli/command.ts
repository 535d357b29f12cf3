import type { Io } from './io.js';
import type { Output } from './open-output.js';
import type { OptionName } from './options.js';

/** What was asked: the options as given, the files in order. */
export interface Call {
  readonly command: string;
  /** Text of an option; absent when it was not given. */
  readonly texts: { readonly [name in OptionName]?: string };
  /** Options without a value that were given. */
  readonly flags: ReadonlySet<OptionName>;
  readonly files: readonly string[];
  readonly io: Io;
  readonly output: Output;
  readonly messages: Output;
}

/** One command of the table: what its help says, and what it does. */
export interface Command {
  readonly name: string;
  /** A line in the list of commands. */
  readonly summary: string;
  /** What comes after the name. */
  readonly usage: string;
  /** What it does, a line of help each. */
  readonly about: readonly string[];
  /** The options it takes, in the order of its help. */
  readonly options: readonly OptionName[];
  /** What an option means here, if it is not what its name means elsewhere. */
  readonly optionHelp?: { readonly [name in OptionName]?: string };
  /** What the input is, a line of help each; else applications as the other commands take them. */
  readonly input?: readonly string[];
  /** What it means by 0 and by 1. */
  readonly yes: string;
  readonly no: string;
  /** Commands to copy, without the program's name. */
  readonly examples: readonly string[];
  /** Does it; resolves to the exit code. */
  readonly run: (call: Call) => Promise<number | Failure>;
}

/** Why a command cannot begin: the exit code, and what to say. */
export interface Failure {
  readonly exit: number;
  readonly messages: readonly string[];
}
