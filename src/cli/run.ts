import type { Call, Command, Failure } from './command.js';
import { commands } from './commands.js';
import { exitCodes } from './exit-codes.js';
import { helpOfCommand, helpOfProgram } from './help.js';
import type { Io } from './io.js';
import { openOutput } from './open-output.js';
import { printable } from './printable.js';
import { readArguments } from './read-arguments.js';

/** The command line: does what the arguments say and resolves to the exit code. Touches nothing but what `io` holds and the files named. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const output = openOutput(io.stdout);
  const messages = openOutput(io.stderr);
  const [first = '', ...rest] = argv;
  const result = await begin(first, rest, { io, output, messages });
  const exit = typeof result === 'number' ? result : result.exit;
  if (typeof result !== 'number') for (const message of result.messages) messages.add(`interview-followup: ${printable(message)}\n`);
  await output.flush();
  const failure = output.failure();
  if (failure !== null) messages.add(`interview-followup: cannot write: ${failure.message}\n`);
  await messages.flush();
  if (failure !== null) return exitCodes.cannotWrite;
  return output.isClosed() ? exitCodes.yes : exit;
}

async function begin(name: string, args: readonly string[], streams: Pick<Call, 'io' | 'output' | 'messages'>): Promise<number | Failure> {
  const { io, output, messages } = streams;
  switch (name) {
    case '--help':
    case '-h':
    case 'help':
      return show(output, helpFor(args[0]));
    case '--version':
      return show(output, `${io.version}\n`);
    case '':
      messages.add(helpOfProgram(commands));
      return exitCodes.usage;
  }
  const command = named(name);
  if (command === undefined) {
    const known = commands.map((other) => other.name).join(', ');
    return { exit: exitCodes.usage, messages: [`"${name}" is not a command: the first word is one of ${known}; see --help`] };
  }
  const given = readArguments(args, command);
  if ('exit' in given) return given;
  if (given.flags.has('help')) return show(output, helpOfCommand(command));
  return command.run({ command: name, ...given, ...streams });
}

function show(output: Call['output'], text: string): number {
  output.add(text);
  return exitCodes.yes;
}

function helpFor(name: string | undefined): string {
  const command = name === undefined ? undefined : named(name);
  return command === undefined ? helpOfProgram(commands) : helpOfCommand(command);
}

function named(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
