import fc from 'fast-check';
import type { HistoryEvent } from 'interview-followup';
import { moment } from '../moments.ts';
import { past } from '../past.ts';
import type { Recipe } from '../scene.ts';
import { askedToStop } from './asked-to-stop.ts';
import { contacted } from './contacted.ts';
import { decided } from './decided.ts';
import { heard } from './heard.ts';
import { plain } from './plain.ts';
import { promised } from './promised.ts';
import { snoozed } from './snoozed.ts';

/** An event of any type but a retraction, at any time; what ends everything is rare. */
export function anyEvent(): fc.Arbitrary<Recipe<HistoryEvent>> {
  const at = moment(past(14));
  const contacts = contacted(at, [
    'chase',
    'chase',
    'feedback-request',
    'application-check',
    'thank-you',
    'thank-you',
    'offer-news',
    'outcome-thanks',
    'improvement-request',
    'answer',
    'missed-interview',
    'other',
  ]);
  return fc.oneof(
    { weight: 12, arbitrary: contacts },
    { weight: 8, arbitrary: heard(at, ['no-decision-yet', 'standard-answer', 'request', 'automatic', 'other']) },
    { weight: 5, arbitrary: promised(at) },
    { weight: 3, arbitrary: decided(at) },
    {
      weight: 5,
      arbitrary: plain(at, ['answered', 'interview-feedback-received', 'stopped-chasing', 'resumed-chasing', 'resumed-chasing']),
    },
    { weight: 2, arbitrary: snoozed(at) },
    { weight: 2, arbitrary: askedToStop(at) },
    { weight: 1, arbitrary: plain(at, ['accepted', 'declined', 'withdrew']) },
    { weight: 1, arbitrary: plain(at, ['applied']) },
  );
}
