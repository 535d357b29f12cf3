import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type AtsPayload, fromGreenhouse } from 'interview-followup/ats';
import { expect, test } from 'vitest';
import { options, sample } from './sample.js';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function* records(count: number): Generator<AtsPayload> {
  const application = sample('greenhouse.application.rejected_by_company');
  const interview = sample('greenhouse.scheduled_interview');
  for (let id = 1; id <= count; id++) {
    yield { application: { ...application, id, status: `word ${id}` }, interviews: [{ ...interview, id, application_id: id }] };
  }
}

test('a hundred thousand records, each with a word of its own, leave nothing behind', () => {
  const warmUp = 5_000;
  let seen = 0;
  let before = 0;

  for (const record of records(100_000)) {
    const { application, problems } = fromGreenhouse(record, options);
    if (application?.id === String(seen + 1) && problems.length === 1) seen++;
    if (seen === warmUp) before = heap();
  }
  const grown = heap() - before;

  expect(seen).toBe(100_000);
  expect(grown).toBeLessThan(4 * 2 ** 20); // one text kept a call would be more
});

test('fifty thousand interviewers are read, and the thousandth and last contact costs no more than the first', () => {
  const application = sample('greenhouse.application.rejected_by_company');
  const interviews = Array.from({ length: 50 }, (_, loop) => ({
    ...sample('greenhouse.scheduled_interview'),
    id: loop + 1,
    interviewers: Array.from({ length: 1000 }, (_, index) => ({ id: 10_000 + loop * 1000 + index, name: 'Kim Alvarez' })),
  }));

  const read = fromGreenhouse({ application, interviews }, options); // minutes if each one were held against all before

  expect(read.application?.contacts).toHaveLength(1000);
  expect(read.application?.interviews).toHaveLength(50);
});

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
