// Preloaded (`node --import`), so before the first import of the library: whatever tells time, chance, the machine or the network throws and
// is counted. What Node itself does on the way, to load a module for instance, is not.
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);
const touches = {};
globalThis[Symbol.for('proof.touches')] = touches;

// date-holidays counts its days in local parts of dates. Its clock counts all the same, and that its days are the same ones in other zones of
// the machine is for the matrix to show.
const peer = /node_modules\/(caldate|astronomia|date-[a-z-]+)\//;
const localDate = /^Date\.prototype|local/;

function touch(what) {
  const { stack } = new Error(`${what} is not to be touched`);
  const caller = stack.split('\n')[3] ?? '';
  if (/node:internal|proof\/load-doors\.mjs/.test(caller)) return; // Node's own business, and reading our samples
  if (localDate.test(what) && peer.test(caller)) return;
  touches[what] ??= { times: 0, stack };
  touches[what].times += 1;
  throw new Error(`${what} is not to be touched`);
}

/** Replaces functions by ones that complain; a caller within Node gets the real one. */
function poison(owner, ownerName, names) {
  for (const name of names) {
    const real = owner[name];
    if (typeof real !== 'function' || Object.getOwnPropertyDescriptor(owner, name)?.configurable === false) continue;
    const value = function (...args) {
      touch(`${ownerName}.${name}`);
      return new.target ? Reflect.construct(real, args, new.target) : Reflect.apply(real, this, args);
    };
    value.prototype = real.prototype;
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  }
}

const RealDate = Date;
const hasZone = /^\d{4}-\d{2}-\d{2}$|(Z|[+-]\d{2}:?\d{2})$/;
function PoisonedDate(...args) {
  if (new.target === undefined) touch('Date()');
  if (args.length === 0) touch('new Date()');
  if (args.length > 1) touch('new Date of local parts');
  if (typeof args[0] === 'string' && !hasZone.test(args[0])) touch('new Date of a local text');
  return Reflect.construct(RealDate, args, new.target);
}
Object.setPrototypeOf(PoisonedDate, RealDate);
PoisonedDate.prototype = RealDate.prototype;
RealDate.prototype.constructor = PoisonedDate;
poison(RealDate, 'Date', ['now']);
const local = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
poison(RealDate.prototype, 'Date.prototype', [
  ...local.flatMap((part) => [`get${part}`, `set${part}`]),
  'getDay',
  'getYear',
  'getTimezoneOffset',
  'toString',
  'toDateString',
  'toTimeString',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
]);
globalThis.Date = PoisonedDate;

for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'Collator', 'ListFormat', 'RelativeTimeFormat', 'Segmenter']) {
  const Real = Intl[name];
  const Asked = function (...args) {
    if (args[0] === undefined) touch(`Intl.${name} of the machine's locale`);
    if (name === 'DateTimeFormat' && args[1]?.timeZone === undefined) touch("Intl.DateTimeFormat of the machine's zone");
    return Reflect.construct(Real, args, new.target ?? Real);
  };
  Object.setPrototypeOf(Asked, Real);
  Asked.prototype = Real.prototype;
  Intl[name] = Asked;
}
for (const [owner, name] of [
  [String.prototype, 'toLocaleLowerCase'],
  [String.prototype, 'toLocaleUpperCase'],
  [String.prototype, 'localeCompare'],
  [Number.prototype, 'toLocaleString'],
]) {
  const real = owner[name];
  owner[name] = function (...args) {
    if (args[name === 'localeCompare' ? 1 : 0] === undefined) touch(`${name} of the machine's locale`);
    return Reflect.apply(real, this, args);
  };
}

poison(Math, 'Math', ['random']);
poison(Object.getPrototypeOf(globalThis.performance), 'performance', ['now', 'mark', 'measure', 'toJSON']);
poison(Object.getPrototypeOf(globalThis.crypto), 'crypto', ['getRandomValues', 'randomUUID']);
poison(globalThis, 'globalThis', ['fetch', 'WebSocket', 'EventSource', 'setTimeout', 'setInterval', 'setImmediate']);
poison(console, 'console', ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table']);

const modules = {
  'node:net': ['connect', 'createConnection', 'createServer'],
  'node:tls': ['connect'],
  'node:dns': ['lookup', 'resolve'],
  'node:dgram': ['createSocket'],
  'node:http': ['request', 'get', 'createServer'],
  'node:https': ['request', 'get', 'createServer'],
  'node:http2': ['connect'],
  'node:child_process': ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  'node:worker_threads': ['Worker'],
  'node:crypto': ['randomBytes', 'randomFillSync', 'randomInt', 'randomUUID', 'getRandomValues', 'pseudoRandomBytes'],
  'node:os': ['hostname', 'userInfo', 'homedir', 'tmpdir', 'networkInterfaces', 'uptime', 'cpus'],
  'node:fs': [
    'open',
    'openSync',
    'readFile',
    'readFileSync',
    'writeFile',
    'writeFileSync',
    'appendFileSync',
    'createReadStream',
    'createWriteStream',
    'readdirSync',
  ],
  'node:timers': ['setTimeout', 'setInterval', 'setImmediate'],
};
for (const [name, functions] of Object.entries(modules)) poison(require(name), name, functions);
poison(process, 'process', ['cwd', 'hrtime', 'uptime', 'memoryUsage', 'cpuUsage']);
process.hrtime.bigint = () => touch('process.hrtime.bigint');

process.env = new Proxy(process.env, {
  get(target, name) {
    touch(`process.env.${String(name)}`);
    return target[name];
  },
  has(target, name) {
    touch(`process.env.${String(name)}`);
    return name in target;
  },
  ownKeys(target) {
    touch('process.env');
    return Reflect.ownKeys(target);
  },
});
syncBuiltinESMExports();
