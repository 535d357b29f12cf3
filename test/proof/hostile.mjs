// Hostile values in every place of the input of every public function: the call answers, or throws a FollowUpError within 50 ms whose message
// is under 10 kB. Object.prototype stays as it is. `node test/proof/hostile.mjs [export ...]`: with names, only those.
// Time is the processor's and not the wall's, as machines are shared, and a slow call is asked again before it counts. A machine that needs
// more than 25 ms for work of Node's own, which took 18 ms where the limits were set, has as much more time for every call.
import { loadDoors, readData } from './load-doors.mjs';
import { answerTo, vectorsOf } from './vectors/index.mjs';

const pace = Math.max(1, ownWork() / 25);
const longestTime = Math.round(50 * pace);
const longestOfMany = Math.round(10_000 * pace);
const longestAnswer = Math.round(1000 * pace);
const longestMessage = 10_000;
const doors = await loadDoors();
const { isFollowUpError } = doors['.'];
const only = process.argv.slice(2);
const hostile = hostileValues();
const problems = new Map();
const figures = { functions: 0, calls: 0, errors: 0, slowest: 0, longest: 0 };

const asked = new Map(); // of every export the call with the most places to attack
for (const vector of vectorsOf(doors, readData())) {
  if (vector.refused || vector.hostile === false || (only.length > 0 && !only.includes(vector.name))) continue;
  const key = `${vector.door} ${vector.name}`;
  const paths = pathsIn(vector.args).filter((path) => !vector.spared?.includes(path.join('.')));
  if (paths.length > (asked.get(key)?.paths.length ?? 0)) asked.set(key, { vector, paths });
}

const before = Object.getOwnPropertyNames(Object.prototype).join();
for (const [key, { vector, paths }] of asked) {
  figures.functions += 1;
  for (const path of paths) {
    for (const [what, value] of hostile) await attack(key, vector, path, what, value);
  }
}
if (Object.getOwnPropertyNames(Object.prototype).join() !== before) problem('Object.prototype', '', 'is changed');

for (const [text, places] of problems) console.log(`  ${text} (${places.length} places, ${places.slice(0, 3).join('; ')})`);
const { functions, calls, errors, slowest, longest } = figures;
const worst = `slowest under ${Math.ceil((slowest + 1) / 10) * 10} ms, longest message ${longest} characters`;
console.log(`hostile: ${calls} calls of ${functions} exports, ${errors} typed errors, ${worst}, ${problems.size} problems`);
process.exitCode = problems.size > 0 ? 1 : 0;

async function attack(key, vector, path, what, value) {
  const args = withValue(vector.args, path, value);
  const longest = isListOfMany(key, path) && value?.length > 1000 ? longestOfMany : longestTime;
  let { error, took } = await run(vector, args);
  const most = error === undefined ? longestAnswer : longest;
  for (let again = 0; again < 3 && took > most && took < 20 * most; again += 1) {
    took = Math.min(took, (await run(vector, args)).took);
  }
  figures.calls += 1;
  const place = `${path.join('.')} = ${what}`;
  if (error === undefined) {
    if (took > longestAnswer) problem(`${key}: an answer after more than ${longestAnswer} ms`, `${place}: ${Math.round(took)} ms`);
    return;
  }
  if (!isFollowUpError(error)) {
    problem(
      `${key}: ${String(error?.stack ?? error)
        .split('\n')
        .slice(0, 2)
        .join(' ')}`,
      place,
    );
    return;
  }
  figures.errors += 1;
  if (longest === longestTime) figures.slowest = Math.max(figures.slowest, took);
  figures.longest = Math.max(figures.longest, error.message.length);
  if (took > longest) problem(`${key}: an error after more than ${longest} ms`, `${place}: ${Math.round(took)} ms`);
  if (error.message.length > longestMessage)
    problem(`${key}: a message over ${longestMessage} characters`, `${place}: ${error.message.length}`);
}

/** A million applications, or entries of a feed, at once are no attack but a large host, and every issue of every one is told: they have 10 µs each. */
function isListOfMany(key, path) {
  if (path.join() === '0') return ['. agenda', '. feedbackOwed', '. feedbackSummary', './ics toIcs', './ics icsLines'].includes(key);
  return key === '. mayContact' && path.join() === '1,others';
}

async function run(vector, args) {
  const start = process.cpuUsage();
  try {
    const answer = answerTo({ ...vector, args }, doors);
    if (typeof answer?.then === 'function') await answer;
    return { took: since(start) };
  } catch (error) {
    return { error, took: since(start) };
  }
}

/** The least time, of five, that Node takes to list the keys of a large object. */
function ownWork() {
  const large = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index]));
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    Object.keys(large);
    return since(start);
  });
  return Math.min(...times);
}

function since(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function problem(text, place) {
  problems.set(text, [...(problems.get(text) ?? []), place]);
}

/** All places in the arguments; of a list its first item stands for the others. Locales are code and not attacked from within. */
function pathsIn(value, path = []) {
  const own = path.length === 0 ? [] : [path];
  if (typeof value !== 'object' || value === null || path.at(-1) === 'locales') return own;
  const keys = Array.isArray(value) && path.length > 0 ? Object.keys(value).slice(0, 1) : Object.keys(value);
  return [...own, ...keys.flatMap((name) => pathsIn(value[name], [...path, name]))];
}

function withValue(whole, [key, ...rest], value) {
  const copy = Array.isArray(whole) ? [...whole] : { ...whole };
  Object.defineProperty(copy, key, {
    value: rest.length === 0 ? value : withValue(whole[key], rest, value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

function hostileValues() {
  let list = [];
  let object = {};
  for (let depth = 0; depth < 100_000; depth += 1) {
    list = [list];
    object = { a: object };
  }
  const long = 'x'.repeat(10_000_000);
  return Object.entries({
    nothing: undefined,
    null: null,
    true: true,
    '-0': -0,
    '-1': -1,
    1.5: 1.5,
    '1e308': 1e308,
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    'an empty text': '',
    'a blank text': ' \t',
    'ten megabytes': long,
    'ten megabytes of digits': '1'.repeat(10_000_000),
    'ten megabytes of lines': 'a b.\n'.repeat(2_000_000),
    NUL: '\u0000',
    'a lone surrogate': 'a\ud800b',
    'a bidi override': '\u202etxt.exe',
    'a line break': 'a\r\nBcc: b',
    markup: '"><script>alert(1)</script>',
    'year 0': '0000-01-01',
    'year 9999': '9999-12-31T23:59:59.999Z',
    'an unreal date': '2025-02-30',
    'a local time': '2025-03-14T10:00:00',
    'an unknown zone': 'Europe/Atlantis',
    'the name of the prototype': '__proto__',
    'the name of a method': 'constructor',
    'an empty list': [],
    'a list in itself': [[]],
    'a million times null': new Array(1_000_000).fill(null),
    'a million objects': new Array(1_000_000).fill({}),
    'a list without items': new Array(1_000_000),
    'lists 100,000 deep': list,
    'an empty object': {},
    'objects 100,000 deep': object,
    'a key __proto__': JSON.parse('{"__proto__":{"polluted":true}}'),
    'a key constructor': JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
    'methods that are none': JSON.parse('{"toString":1,"valueOf":2,"toJSON":3,"then":4,"length":5}'),
    'a length of a billion': { length: 1_000_000_000 },
    '100,000 keys': Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index])),
    'a key of ten megabytes': { [long]: 1 },
    'an instant out of range': { epochMilliseconds: 1e300 },
    'no prototype': Object.create(null),
    'a Date that is none': new Date(Number.NaN),
  });
}
