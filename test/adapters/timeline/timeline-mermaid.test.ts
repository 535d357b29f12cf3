import fc from 'fast-check';
import { type Timeline, timelineMermaid, timelineOf } from 'interview-followup/timeline';
import { describe, expect, test } from 'vitest';
import { northwind, now } from './northwind.ts';
import { readGantt } from './read-gantt.ts';

const timeline = timelineOf(northwind, { now, steps: 1 });

/** The timeline, all of its labels being `label`. */
function labelled(label: string): Timeline {
  const rows = timeline.rows.map((row) => ({
    ...row,
    label,
    bars: row.bars.map((bar) => ({ ...bar, label })),
    marks: row.marks.map((mark) => ({ ...mark, label })),
  }));
  return { ...timeline, rows };
}

test('Mermaid reads every bar and mark', async () => {
  const tasks = await readGantt(timelineMermaid(timeline));

  expect(tasks).toEqual([
    { section: '', name: '• Now', from: '2026-03-09 09:00', to: '2026-03-09 09:00', tag: 'milestone' },
    { section: '• So far', name: '• Interview', from: '2026-03-05 10:00', to: '2026-03-05 11:00', tag: '' },
    { section: '• So far', name: '• Answer promised', from: '2026-03-05 10:55', to: '2026-03-13 00:00', tag: '' },
    { section: '• So far', name: '• Applied', from: '2026-02-23 00:00', to: '2026-02-23 00:00', tag: 'milestone' },
    { section: '• So far', name: '• Contact made', from: '2026-03-05 16:00', to: '2026-03-05 16:00', tag: 'milestone' },
    { section: '• So far', name: '• Heard back', from: '2026-03-06 09:30', to: '2026-03-06 09:30', tag: 'milestone' },
    { section: '• Feedback request (phone)', name: '• Not yet', from: '2026-03-09 09:00', to: '2026-03-13 09:00', tag: 'done' },
    { section: '• Feedback request (phone)', name: '• Right time', from: '2026-03-13 09:00', to: '2026-03-16 17:00', tag: 'active' },
    { section: '• Feedback request (phone)', name: '• Best moment', from: '2026-03-13 09:00', to: '2026-03-13 09:00', tag: 'milestone' },
  ]);
});

test('what is overdue is critical', async () => {
  const tasks = await readGantt(timelineMermaid(timelineOf(northwind, { now: '2026-03-25T12:00:00Z', steps: 1 })));

  expect(tasks.find(({ tag }) => tag === 'crit')).toMatchObject({ name: '• Overdue', from: '2026-03-16 17:00', to: '2026-03-25 12:00' });
});

test('the day of the reader is not drawn', () => {
  expect(timelineMermaid(timeline)).toContain('\n  todayMarker off\n');
});

describe('a task survives when it is called', () => {
  test.each([
    'Call',
    'Call 1',
    'Call window',
    'call alice()',
    'click here',
    'click id href "https://evil.example"',
    'section x',
    'title x',
    'excludes weekends',
    'includes 2026-03-09',
    'todayMarker off',
    'dateFormat YYYY',
    'axisFormat %Y',
    'tickInterval 1day',
    'inclusiveEndDates',
    'topAxis',
    'weekday monday',
    'weekend friday',
    'accTitle: x',
    'accDescr { x }',
    'gantt',
    'done, crit, 2026-01-01, 1d',
    'a: b',
    'a; b # c',
    '%% a comment',
    '%%{init: {"theme": "dark"}}%%',
    '---',
    '#35;#lt;b#gt;',
    'a\nsection evil\nb',
    'a\r\nclick b',
    '<b>a</b><script>alert(1)</script>',
    '"quoted" & `ticked`',
    '\u2028\u0085a',
    ':::',
    'después, mañana',
    '面接 📞',
  ])('%j', async (label) => {
    const plain = await readGantt(timelineMermaid(timeline));

    const tasks = await readGantt(timelineMermaid(labelled(label)));

    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    expect(tasks.map(({ from, to, tag }) => [from, to, tag])).toEqual(plain.map(({ from, to, tag }) => [from, to, tag]));
    expect(new Set(tasks.slice(1).map(({ name }) => letters(name)))).toEqual(new Set([letters(label)]));
    expect(new Set(tasks.slice(1).map(({ section }) => letters(section)))).toEqual(new Set([letters(label)]));
  });
});

test('a title cannot begin a line of its own', () => {
  const text = timelineMermaid({ ...timeline, role: 'a\n  section evil\n  b :2026-01-01, 1d', employer: '%%{init}%% #35; "R&D"' });

  expect(text.split('\n')[1]).toBe('  title a section evil b 2026-01-01 1d init 35 R D');
});

test('any label survives', async () => {
  const count = (await readGantt(timelineMermaid(timeline))).length;
  const label = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string());

  await fc.assert(
    fc.asyncProperty(label, async (text) => {
      expect(await readGantt(timelineMermaid(labelled(text)))).toHaveLength(count);
    }),
    { numRuns: Math.min(100, Number(process.env.FC_RUNS ?? 100)) },
  );
});
