import type { JobApplication } from '../application/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import type { Step } from '../follow-up/types.js';
import { checkApplication } from './check-application.js';
import { checkStep } from './check-step.js';
import type { DescribeLocale, MessageLocale } from './locale.js';
import { localeToDescribe } from './locale-to-describe.js';
import { plainName } from './plain-name.js';
import { bundledToDescribe } from './templates/bundled.js';

/**
 * A step in words, without its time: what to do and with whom. Without a contact on file it names the employer.
 *
 * @throws FollowUpError for a language whose locale was not given.
 * @example
 * ```ts
 * import { nextFollowUp } from 'interview-followup';
 * import { describeStep } from 'interview-followup/messages';
 *
 * const application = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'Europe/London' },
 *   contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hr', phone: '+44 20 7946 0000' }],
 *   history: [{ type: 'applied', at: '2026-11-02' }],
 * } as const;
 * const next = nextFollowUp(application, { now: '2026-11-17T09:30:00Z' });
 * const text = next.type === 'stop' ? '' : describeStep(next.step, { application });
 * text; // => 'Call Dana Okafor about your application'
 * ```
 */
export function describeStep(
  step: Step,
  options: {
    readonly application: JobApplication;
    /** BCP 47; en-GB when left out. */
    readonly locale?: string;
    /** Locales besides English. */
    readonly locales?: readonly MessageLocale[];
    /** Taken as every `describe` takes it; a step's words hold no times. */
    readonly timeZone?: string;
  },
): string {
  const locale = localeToDescribe(options, bundledToDescribe);
  const issues: Issue[] = [];
  checkStep(step, 'step', issues);
  checkApplication(options.application, 'application', issues);
  if (issues.length > 0) throw new FollowUpError(issues);
  return sayStep(step, options.application, locale);
}

/** A step that was checked, in words. */
export function sayStep(step: Step, application: JobApplication, { describe }: DescribeLocale): string {
  const person =
    step.to === null
      ? plainName(application.employer.name) || describe.employer
      : nameOfContact(application, step.to.contact) || describe.someone;
  const copy = (step.copyTo ?? []).map((id) => nameOfContact(application, id) || describe.someone).join(', ');
  return describe.step({ channel: step.channel, purpose: step.purpose, includes: step.includes !== undefined, person, copy });
}

/** The name of a contact on file, else nothing. */
export function nameOfContact(application: JobApplication, id: string): string {
  return plainName(application.contacts?.find((contact) => contact.id === id)?.name);
}
