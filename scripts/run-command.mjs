import { spawnSync } from 'node:child_process';

/** Runs a command with the project's own tools in PATH and no colours; what it says comes back as text. */
export function runCommand(command, extra = {}) {
  const env = { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, FORCE_COLOR: '0', NO_COLOR: '1', ...extra };
  const stdio = ['ignore', 'pipe', 'pipe'];
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8', env, stdio, maxBuffer: 2 ** 28 });
  return { status, stdout, stderr };
}
