import type { FollowUp, JobApplication } from 'interview-followup';
import { describeFollowUp } from 'interview-followup/messages';
import { byId, make } from './elements.js';
import { codeLink } from './links.js';
import { sayInstant } from './say-instant.js';

/** What to do now, in words, with the reasons and what is worth knowing. */
export function showDecision(followUp: FollowUp, application: JobApplication): void {
  const { headline, reasons, caveats } = describeFollowUp(followUp, { application });
  const word = followUp.type === 'act' ? followUp.urgency : followUp.type;
  const badge = byId('badge');
  badge.className = `badge ${word}`;
  badge.textContent = { due: 'Act: due', overdue: 'Act: overdue', wait: 'Wait', stop: 'Stop' }[word];
  const line = byId('headline');
  if (line.textContent !== headline) line.textContent = headline; // said anew only when it is new
  const zone = application.employer.timeZone;
  byId('until').textContent =
    followUp.validUntil === null
      ? 'This stays so until something happens.'
      : `This holds until ${sayInstant(Date.parse(followUp.validUntil), zone)}, unless something happens.`;
  list('reasons', reasons, followUp.reasons);
  list('caveats', caveats, followUp.caveats);
  byId('caveats-title').hidden = caveats.length === 0;
  byId('reasons-title').hidden = reasons.length === 0;
}

function list(id: string, sentences: readonly string[], facts: readonly { readonly code: string }[]): void {
  const items = sentences.map((sentence, index) => {
    const code = facts[index]?.code;
    return make('li', {}, sentence, ...(code === undefined ? [] : [' ', codeLink(code)]));
  });
  byId(id).replaceChildren(...items);
}
