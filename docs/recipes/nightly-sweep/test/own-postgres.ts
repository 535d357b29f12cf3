import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of our own in a folder that is thrown away, on a free port of this machine alone; nothing of an installed one is touched. */
export async function startPostgres(): Promise<{ url: string; stop: () => void }> {
  const programs = folderOfPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'nightly-sweep-'));
  const user = userToRunAs();
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const owner = user ?? {}; // PostgreSQL refuses to run as root
  const data = join(folder, 'data');
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...owner,
    cwd: folder,
    stdio: 'pipe',
  });
  const settings = {
    listen_addresses: '127.0.0.1',
    port: await freePort(),
    unix_socket_directories: folder,
    max_wal_size: '2GB',
    shared_buffers: '256MB',
  };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const control = (...words: string[]) =>
    execFileSync(join(programs, 'pg_ctl'), ['-D', data, '-w', ...words], { ...owner, cwd: folder, stdio: 'ignore' });
  control('start', '-l', join(folder, 'log'), '-o', flags.join(' '));
  const stop = () => {
    control('stop', '-m', 'fast');
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://postgres@127.0.0.1:${settings.port}/postgres`, stop };
}

/** In the PATH, or where Debian keeps the newest version. */
function folderOfPrograms(): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...(process.env.PATH ?? '').split(':'), ...versions.map((version) => join(debian, version, 'bin'))];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
  if (found === undefined)
    throw new Error('no PostgreSQL on this machine: run test/install-postgres.sh, or set DATABASE_URL to a server of yours');
  return found;
}

/** Root hands over to the user that Debian makes for it; everybody else stays who they are. */
function userToRunAs(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (kind: string) => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address === null || typeof address === 'string' ? reject(new Error('no port')) : resolve(address.port)));
    });
  });
}
