import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A JSON file for the running test. */
export function fileWith(value: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'interview-followup-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'given.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}
