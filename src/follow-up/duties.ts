import type { Duty } from './owed-types.js';

/**
 * Duties to answer that we know of, to be given to `feedbackOwed` and `feedbackSummary` by choice: they are never a default. Dated data
 * and not legal advice; sources and what the figures leave out stand in the docs (owed.md).
 */
export const duties: readonly Duty[] = [
  {
    // Within 45 days after the interview, or the last of several, whether a hiring decision has been made.
    id: 'ca-on-interviewed-applicants',
    jurisdiction: 'CA-ON',
    days: 45,
    from: 'last-interview',
    minimumHeadcount: 25,
    effectiveFrom: '2026-01-01',
    asOf: '2025-11-27',
    source: 'Ontario, Employment Standards Act, 2000, Part III.1, and O. Reg. 476/24: https://www.ontario.ca/laws/regulation/240476',
  },
  {
    // One month after a request for one's personal data, interview notes among them; 30 days stand for the month.
    id: 'eu-gdpr-access',
    jurisdiction: 'EU',
    days: 30,
    from: 'request',
    effectiveFrom: '2018-05-25',
    asOf: '2024-05-30',
    source: 'Regulation (EU) 2016/679 (GDPR), Articles 12(3) and 15: https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
];
