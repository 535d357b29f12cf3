import type { HistoryEvent } from 'interview-followup';
import { type ReactElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { CardInput } from '../cards/card.js';
import { FollowUpCard } from '../cards/react-card.js';

/** A page that keeps the facts: what a button hands out is appended to the history. */
function Page({ first }: { readonly first: CardInput }): ReactElement {
  const [application, setApplication] = useState(first.application);
  const keep = (event: HistoryEvent): void => setApplication({ ...application, history: [...(application.history ?? []), event] });
  return <FollowUpCard {...first} application={application} onContacted={keep} />;
}

Object.assign(window, {
  show: (first: CardInput) =>
    createRoot(document.querySelector('main')?.appendChild(document.createElement('div')) as HTMLElement).render(<Page first={first} />),
});
