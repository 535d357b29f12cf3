import type { Command } from './command.js';
import { type OptionName, options } from './options.js';

const program = 'interview-followup';

/** The help of the program. */
export function helpOfProgram(commands: readonly Command[]): string {
  return text([
    'When to follow up after a job interview, with whom, on which channel and until when. Sends nothing.',
    '',
    ...section('Usage', [`${program} <command> [options] [file ...]`, `${program} <command> --help`]),
    ...section('Commands', columns(commands.map(({ name, summary }) => [name, summary]))),
    ...section('Input', inputHelp),
    ...section(
      'Exit status',
      columns([
        ['0', 'something is due, allowed, planned or drafted, or all is supported'],
        ['1', 'refused, not supported, not ok, or nothing is due'],
        ...failures,
      ]),
    ),
    ...section('Example', [`${program} next application.json`]),
  ]);
}

/** The help of one command. */
export function helpOfCommand(command: Command): string {
  return text([
    ...command.about,
    '',
    ...section('Usage', [`${program} ${command.name} ${command.usage}`]),
    ...section('Options', columns([...command.options, 'help' as const].map((name) => optionRow(name, command)))),
    ...section('Input', command.input ?? inputHelp),
    ...section('Exit status', columns([['0', command.yes], ['1', command.no], ...failures])),
    ...section(
      command.examples.length > 1 ? 'Examples' : 'Example',
      command.examples.map((example) => `${program} ${example}`),
    ),
  ]);
}

const inputHelp: readonly string[] = [
  'A JSON file with one application or an array of them, several files, or standard input (- or no file).',
  'NDJSON, one application a line, is noticed by itself and streams; blank lines are passed over.',
  'Unknown keys are refused. Answers go to standard output, problems to standard error with file, place and path;',
  'what is good is answered even so, and with --json a bad entry of several is null.',
];

const failures: readonly (readonly [string, string])[] = [
  ['2', 'the command is not used rightly, a bad --now included'],
  ['65', 'bad data, be it one entry of many'],
  ['66', 'no input, or nothing in it'],
];

function optionRow(name: OptionName, { optionHelp }: Command): readonly [string, string] {
  const { value, help } = options[name];
  return [`--${name}${value === undefined ? '' : ` ${value}`}`, optionHelp?.[name] ?? help];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = rows.reduce((most, [left]) => Math.max(most, left.length), 0) + 2;
  return rows.map(([left, right]) => left.padEnd(width) + right);
}

function section(title: string, lines: readonly string[]): string[] {
  return [title, ...lines.map((line) => `  ${line}`), ''];
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}
