import { addSpan } from '../application/add-span.js';
import type { KnownSpan } from '../application/read-span.js';
import { startOfDay } from '../time/local.js';
import type { Situation } from './situation.js';

/** The instant a span after a moment that ends at `order` on `day`, in the employer's zone: hours run on, days and working days end with their date. */
export function instantAfter({ known }: Situation, order: number, day: number, span: KnownSpan): number {
  if (span.unit === 'hours') return order + span.count * 3_600_000;
  return startOfDay(known.zone, addSpan(day, span, known.calendar, known.zone) + 1);
}
