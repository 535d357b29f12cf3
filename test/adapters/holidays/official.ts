/** A region's public holidays as its government publishes them, and where date-holidays says something else. */
export interface Official {
  readonly region: string;
  readonly source: string;
  readonly dates: { readonly [year: number]: readonly string[] };
  /** Weekdays that are official and that the data does not know; the docs list them. */
  readonly missing?: readonly string[];
  /** Weekdays that the data closes and the list does not; the docs list them. */
  readonly extra?: readonly string[];
}

/** Written down in September 2026. Month and day; what falls on a weekend is listed as published and compared on weekdays alone. */
export const official: readonly Official[] = [
  {
    region: 'US', // federal holidays as observed
    source: 'https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/',
    dates: {
      2026: ['01-01', '01-19', '02-16', '05-25', '06-19', '07-03', '09-07', '10-12', '11-11', '11-26', '12-25'],
      2027: ['01-01', '01-18', '02-15', '05-31', '06-18', '07-05', '09-06', '10-11', '11-11', '11-25', '12-24', '12-31'],
    },
  },
  {
    region: 'GB-ENG',
    source: 'https://www.gov.uk/bank-holidays',
    dates: {
      2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
      2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
    },
  },
  {
    region: 'GB-SCT',
    source: 'https://www.gov.uk/bank-holidays#scotland',
    dates: {
      2026: ['01-01', '01-02', '04-03', '05-04', '05-25', '06-15', '08-03', '11-30', '12-25', '12-28'],
      2027: ['01-01', '01-04', '03-26', '05-03', '05-31', '08-02', '11-30', '12-27', '12-28'],
    },
    missing: ['2026-06-15'],
  },
  {
    region: 'DE-BY', // without Assumption, a holiday in most communities: 15 August is a weekend in both years
    source: 'https://www.gesetze-bayern.de/Content/Document/BayFTG',
    dates: {
      2026: ['01-01', '01-06', '04-03', '04-06', '05-01', '05-14', '05-25', '06-04', '10-03', '11-01', '12-25', '12-26'],
      2027: ['01-01', '01-06', '03-26', '03-29', '05-01', '05-06', '05-17', '05-27', '10-03', '11-01', '12-25', '12-26'],
    },
  },
  {
    region: 'FR',
    source: 'https://www.service-public.fr/particuliers/vosdroits/F2405',
    dates: {
      2026: ['01-01', '04-06', '05-01', '05-08', '05-14', '05-25', '07-14', '08-15', '11-01', '11-11', '12-25'],
      2027: ['01-01', '03-29', '05-01', '05-06', '05-08', '05-17', '07-14', '08-15', '11-01', '11-11', '12-25'],
    },
  },
  {
    region: 'JP',
    source: 'https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html',
    dates: {
      2026: [
        ...['01-01', '01-12', '02-11', '02-23', '03-20', '04-29', '05-03', '05-04', '05-05', '05-06'],
        ...['07-20', '08-11', '09-21', '09-22', '09-23', '10-12', '11-03', '11-23'],
      ],
      2027: [
        ...['01-01', '01-11', '02-11', '02-23', '03-21', '03-22', '04-29', '05-03', '05-04', '05-05'],
        ...['07-19', '08-11', '09-20', '09-23', '10-11', '11-03', '11-23'],
      ],
    },
  },
  {
    region: 'AU-NSW',
    source: 'https://www.nsw.gov.au/about-nsw/public-holidays',
    dates: {
      2026: ['01-01', '01-26', '04-03', '04-04', '04-05', '04-06', '04-25', '04-27', '06-08', '10-05', '12-25', '12-26', '12-28'],
      2027: [
        ...['01-01', '01-26', '03-26', '03-27', '03-28', '03-29', '04-25', '04-26'],
        ...['06-14', '10-04', '12-25', '12-26', '12-27', '12-28'],
      ],
    },
  },
  {
    region: 'CA-ON', // the nine of the Employment Standards Act
    source: 'https://www.ontario.ca/document/your-guide-employment-standards-act-0/public-holidays',
    dates: {
      2026: ['01-01', '02-16', '04-03', '05-18', '07-01', '09-07', '10-12', '12-25', '12-26'],
      2027: ['01-01', '02-15', '03-26', '05-24', '07-01', '09-06', '10-11', '12-25', '12-26'],
    },
    extra: ['2026-04-06', '2027-03-29'],
  },
  {
    region: 'IN', // gazetted holidays of the central government's offices in Delhi; those of 2027 were not at hand
    source: 'https://dopt.gov.in/ (memorandum of 3 July 2025)',
    dates: {
      2026: [
        ...['01-26', '03-04', '03-21', '03-26', '03-31', '04-03', '05-01', '05-27', '06-26'],
        ...['08-15', '08-26', '09-04', '10-02', '10-20', '11-08', '11-24', '12-25'],
      ],
    },
    missing: [
      ...['2026-03-04', '2026-03-26', '2026-03-31', '2026-05-01', '2026-05-27'],
      ...['2026-06-26', '2026-08-26', '2026-09-04', '2026-10-20', '2026-11-24'],
    ],
    extra: ['2026-04-14'],
  },
  {
    region: 'IL', // days of rest by the Law and Administration Ordinance, and Independence Day
    source: 'https://www.gov.il/en/pages/holidays',
    dates: {
      2026: ['04-02', '04-08', '04-22', '05-22', '09-12', '09-13', '09-21', '09-26', '10-03'],
      2027: ['04-22', '04-28', '05-12', '06-11', '10-02', '10-03', '10-11', '10-16', '10-23'],
    },
  },
];
