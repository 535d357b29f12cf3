import type { CompiledGrammar } from './compile.js';

const none: ReadonlySet<string> = new Set();

/** A list of the language; empty where it has none. */
export function listOf(compiled: CompiledGrammar, name: string): ReadonlySet<string> {
  return compiled.lists.get(name) ?? none;
}
