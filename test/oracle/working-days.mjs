// addWorkingDays (rules C10, C11) against numpy.busday_offset, which knows weekends of any shape and holidays; and, with single dates
// and hours by weekday as well, against a model that goes from date to date by the letter of the rules. Without numpy: all by the model.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';

const began = performance.now();
const calendars = 8000; // a million cases with those of the model
const casesEach = 100;
const { addWorkingDays } = await loadSource('calendar/add-working-days');
const seed = Number(process.argv[2] ?? 20_261_110); // `node test/oracle/working-days.mjs 7`: other cases
const random = randomFrom(seed);
const allDays = Array.from({ length: 30_000 }, (_, index) => {
  const date = shifted('1990-01-01', index);
  return { date, weekday: new Date(`${date}T00:00:00Z`).getUTCDay() || 7 };
});
const positions = new Map(allDays.map(({ date }, index) => [date, index]));

const simple = Array.from({ length: calendars }, () => ({ calendar: weekendAndHolidays(), cases: cases() }));
const rich = Array.from({ length: calendars / 4 }, () => ({ calendar: { ...weekendAndHolidays(), ...singleDates() }, cases: cases() }));

const differences = [];
const numpy = askNumpy();
const byNumpy = numpy === null ? 0 : compare(simple, (index) => numpy.answers[index]);
const byModel = numpy === null ? compare(simple, answersOfModel(simple)) : 0;
const byModelToo = compare(rich, answersOfModel(rich));

for (const difference of differences.slice(0, 20)) console.log(`  ${difference}`);
console.log(`  seed ${seed}`);
console.log(numpy === null ? '  no numpy' : `  ${byNumpy} by numpy ${numpy.version}`);
console.log(`  ${byModel + byModelToo} by the model, ${byModelToo} of them with single dates and hours by weekday`);
console.log(`  ${((performance.now() - began) / 1000).toFixed(1)} s`);
console.log(`oracle working days: ${byNumpy + byModel + byModelToo} compared, ${differences.length} differ`);
process.exitCode = differences.length > 0 ? 1 : 0;

function compare(groups, answersOf) {
  let compared = 0;
  for (const [index, { calendar, cases }] of groups.entries()) {
    const expected = answersOf(index);
    for (const [position, { from, days }] of cases.entries()) {
      compared++;
      const actual = addWorkingDays(calendar, { from, days });
      if (actual !== expected[position])
        differences.push(`${from} ${days} ${JSON.stringify(calendar)}: ${actual}, not ${expected[position]}`);
    }
  }
  return compared;
}

function askNumpy() {
  const lines = simple.map(({ calendar, cases }) =>
    JSON.stringify({
      weekmask: [1, 2, 3, 4, 5, 6, 7].map((weekday) => (calendar.weekend.includes(weekday) ? '0' : '1')).join(''),
      holidays: calendar.holidays,
      from: cases.map(({ from }) => from),
      days: cases.map(({ days }) => days),
    }),
  );
  const script = fileURLToPath(new URL('busdays.py', import.meta.url));
  const python = spawnSync('python3', [script], { input: lines.join('\n'), encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (python.error?.code === 'ENOENT' || python.status === 3) return null;
  if (python.status !== 0) throw new Error(python.stderr);
  const [version, ...answers] = python.stdout.trimEnd().split('\n');
  return { version, answers: answers.map((line) => JSON.parse(line)) };
}

/** Text of dates and a calendar of the machine in UTC; nothing of src. */
function answersOfModel(groups) {
  return (index) => {
    const { calendar, cases } = groups[index];
    const own = { ...calendar, holidays: new Set(calendar.holidays) };
    return cases.map(({ from, days }) => walk(own, from, days));
  };
}

function walk(calendar, from, days) {
  let at = positions.get(from);
  if (days === 0) {
    while (!isWorked(calendar, allDays[at])) at += 1;
    return allDays[at].date;
  }
  for (let left = Math.abs(days); left > 0; ) {
    at += Math.sign(days);
    if (isWorked(calendar, allDays[at])) left--;
  }
  return allDays[at].date;
}

function isWorked({ weekend, hours, hoursByWeekday = {}, holidays, dates = {} }, { date, weekday }) {
  if (Object.hasOwn(dates, date)) return dates[date].length > 0;
  if (holidays.has(date)) return false;
  if (weekend.includes(weekday)) return false;
  return (hoursByWeekday[weekday] ?? hours).length > 0;
}

function shifted(date, days) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function cases() {
  return Array.from({ length: casesEach }, () => ({ from: anyDate(), days: between(-1, 1) * between(0, random() < 0.05 ? 400 : 25) }));
}

/** Weekends of any shape but all seven days; single holidays and chains of them, also on weekends and given twice. */
function weekendAndHolidays() {
  const worked = between(1, 7);
  const weekend = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => weekday !== worked && random() < 0.4);
  const holidays = [];
  for (let left = between(0, 40); left > 0; left--) {
    const start = anyDate();
    for (let length = random() < 0.15 ? between(2, 21) : 1; length > 0; length--) holidays.push(shifted(start, length - 1));
  }
  return { weekend, hours: [['09:00', '17:00']], holidays };
}

/** Half days, make-up days and closed dates, some of them holidays; weekdays with hours of their own or with none. */
function singleDates() {
  const dates = {};
  for (let left = between(0, 60); left > 0; left--) dates[anyDate()] = random() < 0.5 ? [] : [['09:00', '12:00']];
  const hoursByWeekday = {};
  for (const weekday of [1, 2, 3]) if (random() < 0.3) hoursByWeekday[weekday] = random() < 0.5 ? [] : [['10:00', '24:00']];
  // Thursdays are worked, so that every search finds a date.
  return { dates, hoursByWeekday, weekend: [1, 2, 3, 4, 5, 6, 7].filter((weekday) => weekday !== 4 && random() < 0.3) };
}

function anyDate() {
  return shifted('2024-01-01', between(0, 1460));
}

function between(least, most) {
  return least + Math.floor(random() * (most - least + 1));
}

/** The same numbers from 0 to 1 on every run (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
