import type { HistoryEvent } from 'interview-followup';
import type { CardInput } from '../cards/card.js';
import { FollowUpCardElement } from '../cards/web-card.js';

customElements.define('follow-up-card', FollowUpCardElement);

/** A page that keeps the facts: what a button hands out is appended to the history. */
function show(first: CardInput): void {
  let { application } = first;
  const card = new FollowUpCardElement();
  card.addEventListener('contacted', (event) => {
    const { detail } = event as CustomEvent<HistoryEvent>;
    application = { ...application, history: [...(application.history ?? []), detail] };
    card.show({ ...first, application });
  });
  card.show(first);
  document.querySelector('main')?.append(card);
}

Object.assign(window, { show });
