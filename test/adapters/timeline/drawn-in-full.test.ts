import { type Timeline, timelineMermaid, timelineSvg } from 'interview-followup/timeline';
import { expect, test } from 'vitest';

/** A step needs its purpose, channel and attempt to be named; the rest of it is not drawn. */
const stepOf = (purpose: string, channel: string, attempt: number) =>
  ({ purpose, channel, attempt }) as Timeline['rows'][0]['step'] & object;

/** Ten days from Monday 9 March 2026, on a Wednesday at noon: 40.8 pixels a day and 1.7 an hour in a picture of the usual width. */
const tenDays: Timeline = {
  applicationId: 'northwind',
  role: 'Data Engineer',
  employer: 'Northwind',
  timeZone: 'Europe/London',
  now: '2026-03-11T12:00:00.000+00:00',
  from: '2026-03-09T00:00:00.000+00:00',
  to: '2026-03-19T00:00:00.000+00:00',
  ticks: ['09', '10', '11', '12', '13', '14', '15', '16', '17', '18'].map((day) => ({
    date: `2026-03-${day}`,
    at: `2026-03-${day}T00:00:00.000+00:00`,
  })),
  rows: [
    {
      kind: 'history',
      bars: [
        { kind: 'interview', from: '2026-03-10T10:00:00.000+00:00', to: '2026-03-10T11:00:00.000+00:00', interview: 'panel' },
        { kind: 'promise', from: '2026-03-10T10:55:00.000+00:00', to: '2026-03-13T00:00:00.000+00:00' },
      ],
      marks: [
        { kind: 'applied', at: '2026-03-09T00:00:00.000+00:00', date: '2026-03-09' },
        { kind: 'contacted', at: '2026-03-10T16:00:00.000+00:00' },
        { kind: 'heard', at: '2026-03-11T09:00:00.000+00:00' },
      ],
    },
    {
      kind: 'step',
      step: stepOf('feedback-request', 'phone', 1),
      bars: [
        { kind: 'blocked', from: '2026-03-11T12:00:00.000+00:00', to: '2026-03-13T09:00:00.000+00:00' },
        { kind: 'window', from: '2026-03-13T09:00:00.000+00:00', to: '2026-03-16T17:00:00.000+00:00' },
      ],
      marks: [{ kind: 'recommended', at: '2026-03-13T09:00:00.000+00:00' }],
    },
    {
      kind: 'step',
      step: stepOf('application-check', 'sms', 2),
      bars: [
        { kind: 'window', from: '2026-03-09T09:00:00.000+00:00', to: '2026-03-10T17:00:00.000+00:00' },
        { kind: 'overdue', from: '2026-03-10T17:00:00.000+00:00', to: '2026-03-11T12:00:00.000+00:00' },
      ],
      marks: [{ kind: 'recommended', at: '2026-03-09T09:00:00.000+00:00' }],
    },
  ],
};

/** The same ten days with two rows, all in German. */
const inGerman: Timeline = {
  ...tenDays,
  label: 'Jetzt',
  now: '2026-03-09T09:00:00.000+00:00',
  ticks: ['09', '11', '13', '15', '17', '19'].map((day) => ({ date: `2026-03-${day}`, at: `2026-03-${day}T00:00:00.000+00:00` })),
  rows: [
    {
      kind: 'history',
      label: 'Bisher',
      bars: [],
      marks: [{ kind: 'decided', at: '2026-03-10T00:00:00.000+00:00', date: '2026-03-10', label: 'Entscheidung' }],
    },
    {
      kind: 'step',
      label: 'Dana Okafor nach der Entscheidung über die Stelle fragen',
      bars: [{ kind: 'window', from: '2026-03-11T09:00:00.000+00:00', to: '2026-03-17T17:00:00.000+00:00', label: 'Passende Zeit' }],
      marks: [{ kind: 'recommended', at: '2026-03-11T09:00:00.000+00:00', label: 'Bester Zeitpunkt' }],
    },
  ],
};

/** The elements of a picture, a line each; its style is looked at elsewhere. */
const elementsOf = (svg: string): string[] => svg.replace(/<style>[^<]*<\/style>/, '').split(/(?<=>)(?=<(?:text|path|rect|\/svg|desc))/);

test('in the usual width', () => {
  const svg = timelineSvg(tenDays);

  expect(elementsOf(svg)).toEqual([
    '<svg xmlns="http://www.w3.org/2000/svg" class="ift" role="img" lang="en-GB" width="720" height="212" viewBox="0 0 720 212"><title>Data Engineer, Northwind</title>',
    '<desc>Now: 11 Mar, 12:00. So far: Interview: 10 Mar, 10:00 – 10 Mar, 11:00; Answer promised: 10 Mar, 10:55 – 13 Mar, 00:00; Applied: 9 Mar; Contact made: 10 Mar, 16:00; Heard back: 11 Mar, 09:00. Feedback request (phone): Not yet: 11 Mar, 12:00 – 13 Mar, 09:00; Right time: 13 Mar, 09:00 – 16 Mar, 17:00; Best moment: 13 Mar, 09:00. Application check 2 (SMS): Right time: 9 Mar, 09:00 – 10 Mar, 17:00; Overdue: 10 Mar, 17:00 – 11 Mar, 12:00; Best moment: 9 Mar, 09:00.</desc>',
    '<rect class="ift-back" width="720" height="212" fill="#fff"/>',
    // Names have 288 pixels, two fifths of the width; a date has a line, every other one its text.
    '<path class="ift-line" d="M300 46V148"/>',
    '<text x="300" y="38" font-size="12" text-anchor="middle">9 Mar</text>',
    '<path class="ift-line" d="M340.8 46V148"/>',
    '<path class="ift-line" d="M381.6 46V148"/>',
    '<text x="381.6" y="38" font-size="12" text-anchor="middle">11 Mar</text>',
    '<path class="ift-line" d="M422.4 46V148"/>',
    '<path class="ift-line" d="M463.2 46V148"/>',
    '<text x="463.2" y="38" font-size="12" text-anchor="middle">13 Mar</text>',
    '<path class="ift-line" d="M504 46V148"/>',
    '<path class="ift-line" d="M544.8 46V148"/>',
    '<text x="544.8" y="38" font-size="12" text-anchor="middle">15 Mar</text>',
    '<path class="ift-line" d="M585.6 46V148"/>',
    '<path class="ift-line" d="M626.4 46V148"/>',
    '<text x="626.4" y="38" font-size="12" text-anchor="middle">17 Mar</text>',
    '<path class="ift-line" d="M667.2 46V148"/>',
    '<path class="ift-now" d="M402 42V148"/>',
    '<text x="402" y="18" font-size="12" text-anchor="middle">Now: 11 Mar, 12:00</text>',
    // The first row, 34 pixels high.
    '<text x="12" y="68" font-size="14">So far</text>',
    '<rect class="ift-interview" x="357.8" y="52" width="5" height="22" rx="2"><title>Interview: 10 Mar, 10:00 – 10 Mar, 11:00</title></rect>', // an hour is 1.7 pixels: at least 5
    '<rect class="ift-promise" x="359.4" y="60" width="103.8" height="6" rx="2"><title>Answer promised: 10 Mar, 10:55 – 13 Mar, 00:00</title></rect>',
    '<path class="ift-mark" transform="translate(300 63)" d="M0-5a5 5 0 1 0 .01 0z"><title>Applied: 9 Mar</title></path>',
    '<path class="ift-mark" transform="translate(368 63)" d="M0-6 6 5H-6z"><title>Contact made: 10 Mar, 16:00</title></path>',
    '<path class="ift-mark" transform="translate(396.9 63)" d="M0 6-6-5H6z"><title>Heard back: 11 Mar, 09:00</title></path>',
    // The second.
    '<text x="12" y="102" font-size="14">Feedback request (phone)</text>',
    '<rect class="ift-blocked" x="402" y="89" width="76.5" height="16" rx="2"><title>Not yet: 11 Mar, 12:00 – 13 Mar, 09:00</title></rect>',
    '<rect class="ift-window" x="478.5" y="89" width="136" height="16" rx="2"><title>Right time: 13 Mar, 09:00 – 16 Mar, 17:00</title></rect>',
    '<path class="ift-mark" transform="translate(478.5 97)" d="M0-7 6 0 0 7-6 0z"><title>Best moment: 13 Mar, 09:00</title></path>',
    // The third.
    '<text x="12" y="136" font-size="14">Application check 2 (SMS)</text>',
    '<rect class="ift-window" x="315.3" y="123" width="54.4" height="16" rx="2"><title>Right time: 9 Mar, 09:00 – 10 Mar, 17:00</title></rect>',
    '<rect class="ift-overdue" x="369.7" y="123" width="32.3" height="16" rx="2"><title>Overdue: 10 Mar, 17:00 – 11 Mar, 12:00</title></rect>',
    '<path class="ift-mark" transform="translate(315.3 131)" d="M0-7 6 0 0 7-6 0z"><title>Best moment: 9 Mar, 09:00</title></path>',
    // The legend, each shape once, in two lines.
    '<rect class="ift-interview" x="12" y="161" width="16" height="22" rx="2"></rect>',
    '<text x="34" y="176" font-size="12">Interview</text>',
    '<rect class="ift-promise" x="114" y="169" width="16" height="6" rx="2"></rect>',
    '<text x="136" y="176" font-size="12">Answer promised</text>',
    '<path class="ift-mark" transform="translate(278 172)" d="M0-5a5 5 0 1 0 .01 0z"></path>',
    '<text x="292" y="176" font-size="12">Applied</text>',
    '<path class="ift-mark" transform="translate(368 172)" d="M0-6 6 5H-6z"></path>',
    '<text x="382" y="176" font-size="12">Contact made</text>',
    '<path class="ift-mark" transform="translate(499 172)" d="M0 6-6-5H6z"></path>',
    '<text x="513" y="176" font-size="12">Heard back</text>',
    '<rect class="ift-blocked" x="605" y="164" width="16" height="16" rx="2"></rect>',
    '<text x="627" y="176" font-size="12">Not yet</text>',
    '<rect class="ift-window" x="12" y="186" width="16" height="16" rx="2"></rect>',
    '<text x="34" y="198" font-size="12">Right time</text>',
    '<path class="ift-mark" transform="translate(129 194)" d="M0-7 6 0 0 7-6 0z"></path>',
    '<text x="143" y="198" font-size="12">Best moment</text>',
    '<rect class="ift-overdue" x="248" y="186" width="16" height="16" rx="2"></rect>',
    '<text x="270" y="198" font-size="12">Overdue</text>',
    '</svg>',
  ]);
});

test('for a phone, in words and with a name of your own', () => {
  const svg = timelineSvg(inGerman, { width: 360, idPrefix: 'plan', locale: 'de', title: 'Mein Plan' });

  expect(elementsOf(svg)).toEqual([
    '<svg xmlns="http://www.w3.org/2000/svg" class="ift" role="img" lang="de" width="360" height="218" viewBox="0 0 360 218" aria-labelledby="plan-title" aria-describedby="plan-desc"><title id="plan-title">Mein Plan</title>',
    '<desc id="plan-desc">Jetzt: 9. Mär, 09:00. Bisher: Entscheidung: 10. Mär. Dana Okafor nach der Entscheidung über die Stelle fragen: Passende Zeit: 11. Mär, 09:00 – 17. Mär, 17:00; Bester Zeitpunkt: 11. Mär, 09:00.</desc>',
    '<rect class="ift-back" width="360" height="218" fill="#fff"/>',
    // From edge to edge: 33.6 pixels a day. The first date and the last would not stay within the picture, and have no text.
    '<path class="ift-line" d="M12 46V154"/>',
    '<path class="ift-line" d="M79.2 46V154"/>',
    '<text x="79.2" y="38" font-size="12" text-anchor="middle">11. Mär</text>',
    '<path class="ift-line" d="M146.4 46V154"/>',
    '<text x="146.4" y="38" font-size="12" text-anchor="middle">13. Mär</text>',
    '<path class="ift-line" d="M213.6 46V154"/>',
    '<text x="213.6" y="38" font-size="12" text-anchor="middle">15. Mär</text>',
    '<path class="ift-line" d="M280.8 46V154"/>',
    '<text x="280.8" y="38" font-size="12" text-anchor="middle">17. Mär</text>',
    '<path class="ift-line" d="M348 46V154"/>',
    '<path class="ift-now" d="M24.6 42V154"/>',
    '<text x="84" y="18" font-size="12" text-anchor="middle">Jetzt: 9. Mär, 09:00</text>', // pushed to the right, to begin at the edge
    // Rows are 54 pixels high, their names above their bars.
    '<text x="12" y="66" font-size="15">Bisher</text>',
    '<path class="ift-mark" transform="translate(45.6 84)" d="M-5-5H5V5H-5z"><title>Entscheidung: 10. Mär</title></path>',
    '<text x="12" y="120" font-size="15">Dana Okafor nach der Entscheidung…</text>',
    '<rect class="ift-window" x="91.8" y="130" width="212.8" height="16" rx="2"><title>Passende Zeit: 11. Mär, 09:00 – 17. Mär, 17:00</title></rect>',
    '<path class="ift-mark" transform="translate(91.8 138)" d="M0-7 6 0 0 7-6 0z"><title>Bester Zeitpunkt: 11. Mär, 09:00</title></path>',
    '<path class="ift-mark" transform="translate(20 178)" d="M-5-5H5V5H-5z"></path>',
    '<text x="34" y="182" font-size="12">Entscheidung</text>',
    '<rect class="ift-window" x="141" y="170" width="16" height="16" rx="2"></rect>',
    '<text x="163" y="182" font-size="12">Passende Zeit</text>',
    '<path class="ift-mark" transform="translate(20 200)" d="M0-7 6 0 0 7-6 0z"></path>',
    '<text x="34" y="204" font-size="12">Bester Zeitpunkt</text>',
    '</svg>',
  ]);
});

test('for Mermaid', () => {
  const text = timelineMermaid(tenDays);

  expect(text.split('\n')).toEqual([
    'gantt',
    '  title Data Engineer Northwind',
    '  dateFormat YYYY-MM-DD HH:mm',
    '  axisFormat %m-%d',
    '  todayMarker off',
    '  • Now :milestone, 2026-03-11 12:00, 0d',
    '  section • So far',
    '  • Interview :2026-03-10 10:00, 2026-03-10 11:00',
    '  • Answer promised :2026-03-10 10:55, 2026-03-13 00:00',
    '  • Applied :milestone, 2026-03-09 00:00, 0d',
    '  • Contact made :milestone, 2026-03-10 16:00, 0d',
    '  • Heard back :milestone, 2026-03-11 09:00, 0d',
    '  section • Feedback request (phone)',
    '  • Not yet :done, 2026-03-11 12:00, 2026-03-13 09:00',
    '  • Right time :active, 2026-03-13 09:00, 2026-03-16 17:00',
    '  • Best moment :milestone, 2026-03-13 09:00, 0d',
    '  section • Application check 2 (SMS)',
    '  • Right time :active, 2026-03-09 09:00, 2026-03-10 17:00',
    '  • Overdue :crit, 2026-03-10 17:00, 2026-03-11 12:00',
    '  • Best moment :milestone, 2026-03-09 09:00, 0d',
    '',
  ]);
});

test('for Mermaid, of an application without a name', () => {
  const text = timelineMermaid({ ...inGerman, role: '', employer: null, rows: [] });

  expect(text.split('\n')).toEqual([
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm',
    '  axisFormat %m-%d',
    '  todayMarker off',
    '  • Jetzt :milestone, 2026-03-09 09:00, 0d',
    '',
  ]);
});
