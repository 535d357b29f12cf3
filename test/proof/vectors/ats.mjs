/** Calls of the door `./ats`. `samples`: payloads as the systems' documentation shows them, by file name. */
export function atsVectors(_doors, { samples }) {
  const door = './ats';
  const options = {
    timeZone: 'America/New_York',
    now: '2026-03-30T14:00:00Z',
    employerName: 'Northwind',
    jurisdiction: 'US-NY',
    headcount: 90,
  };
  const systems = {
    Ashby: {
      application: samples['ashby.application'],
      interviews: [samples['ashby.interview_schedule']],
      offers: [samples['ashby.offer']],
    },
    Greenhouse: {
      application: samples['greenhouse.application.rejected_by_company'],
      interviews: [samples['greenhouse.scheduled_interview']],
      offers: [samples['greenhouse.offer']],
    },
    Lever: {
      application: samples['lever.opportunity.archived'],
      interviews: [samples['lever.interview.canceled']],
      offers: [samples['lever.offer']],
      reasons: [samples['lever.archive_reasons']],
    },
    Merge: { application: samples['merge.application'], interviews: [samples['merge.scheduled_interview']] },
    OpenCats: {
      application: { candidate_joborder_id: 7, date_created: '2026-02-16 14:05:00' },
      interviews: [samples['opencats.calendar_event']],
    },
    SmartRecruiters: { application: { id: 'sr-7', createdOn: '2026-02-16T19:05:00Z' }, interviews: [samples['smartrecruiters.interview']] },
    Workable: { application: samples['workable.candidate.disqualified'], interviews: [samples['workable.event']] },
  };
  return Object.entries(systems).flatMap(([system, payload]) => {
    const resources = `${system[0].toLowerCase()}${system.slice(1)}Resources`;
    const application = { output: 'JobApplication', outputOf: (result) => result.application };
    return [
      { door, name: `from${system}`, args: [payload, options], ...application },
      { door, name: `from${system}`, args: [{ application: { id: 7 }, interviews: [{ id: null }], people: ['Dana'] }, options] },
      { door, name: `from${system}`, args: [payload, { ...options, timeZone: 'Europe/Atlantis' }], refused: true },
      { door, name: resources, args: ['app-7_x'] },
      { door, name: resources, args: ['app 7/x'], refused: true },
    ];
  });
}
