import { type CompetingProcess, type FollowUpPolicy, type JobApplication, planFollowUps } from 'interview-followup';
import { describeStep } from 'interview-followup/messages';
import { timelineOf, timelineSvg } from 'interview-followup/timeline';
import { byId, make } from './elements.js';
import { sayWindow } from './say-instant.js';

interface Given {
  readonly now: { readonly epochMilliseconds: number };
  readonly policy: FollowUpPolicy;
  readonly ledger: readonly CompetingProcess[];
}

const stepsShown = 5;

/** The steps to come if nobody ever answers. */
export function showPlan(application: JobApplication, given: Given): void {
  const steps = planFollowUps(application, { ...given, steps: stepsShown });
  const items = steps.map((step) => {
    const { earliest, latest, timeZone } = step.window;
    const when = sayWindow(Date.parse(earliest), Date.parse(latest), timeZone);
    return make('li', {}, describeStep(step, { application }), make('span', { class: 'when' }, when));
  });
  byId('plan').replaceChildren(...items);
  byId('no-plan').hidden = items.length > 0;
}

/** The same as a picture, drawn for the room it has. */
export function showPicture(application: JobApplication, given: Given): void {
  const place = byId('picture');
  const width = Math.max(240, Math.floor(place.clientWidth));
  const { name } = application.employer;
  const title = `Timeline of ${application.role}${name === undefined ? '' : ` at ${name}`}`;
  place.innerHTML = timelineSvg(timelineOf(application, { ...given, steps: stepsShown }), { width, locale: 'en-GB', title }); // labels in it are escaped
}
