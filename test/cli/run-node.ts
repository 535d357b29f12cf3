import { spawn } from 'node:child_process';

/** Runs a script as a process of its own, with nothing on its standard input. */
export function runNode(args: readonly string[]): Promise<{ exit: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (piece) => {
      out += piece;
    });
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    child.on('close', (exit) => resolve({ exit, out, err }));
  });
}
