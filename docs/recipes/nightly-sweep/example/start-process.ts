import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A worker in a process of its own, and what it complained of. */
export interface WorkerProcess {
  readonly child: ChildProcess;
  readonly complaints: string[];
  readonly ended: Promise<void>;
}

/** Starts a worker that rehearses; resolves when it works. */
export async function startProcess(
  name: string,
  env: { readonly DATABASE_URL: string; readonly RECEIVER_URL: string },
): Promise<WorkerProcess> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../worker.ts', import.meta.url))], {
    env: { ...process.env, ...env, WORKER: name, REHEARSAL: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const complaints: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(...text.trimEnd().split('\n')));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await Promise.race([
    new Promise<void>((resolve) => child.stdout.once('data', () => resolve())),
    ended.then(() => {
      throw new Error(`worker ${name} did not start:\n${complaints.join('\n')}`);
    }),
  ]);
  return { child, complaints, ended };
}
