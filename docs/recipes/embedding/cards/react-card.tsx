import type { HistoryEvent } from 'interview-followup';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { type CardInput, cardOf } from './card.js';

/**
 * The decision about one application, and buttons for what was done about it. It reads no clock: render it anew when time goes on.
 * `onContacted` gets the event to append to `application.history`.
 */
export function FollowUpCard({ onContacted, ...input }: CardInput & { readonly onContacted: (event: HistoryEvent) => void }): ReactElement {
  const section = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(280); // until it is measured
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 280));
    if (section.current !== null) watcher.observe(section.current);
    return () => watcher.disconnect();
  }, []);
  const { title, type, headline, sentences, window, link, buttons, picture } = cardOf(input);
  return (
    <section ref={section} className="follow-up" tabIndex={-1} aria-label={title}>
      <h2>{title}</h2>
      <p role="status" className={type}>
        {headline}
      </p>
      {window !== null && (
        <p>
          {window.person}: <time dateTime={window.from.iso}>{window.from.words}</time> to{' '}
          <time dateTime={window.until.iso}>{window.until.words}</time> ({window.timeZone})
        </p>
      )}
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="actions">
        {link !== null && <a href={link.href}>{link.words}</a>}
        {buttons.map(({ label, event }) => (
          <button
            key={label}
            type="button"
            onClick={() => {
              onContacted(event);
              section.current?.focus(); // the button goes away, and the keyboard would be nowhere
            }}
          >
            {label}
          </button>
        ))}
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the library escapes every text in its picture */}
      <div dangerouslySetInnerHTML={{ __html: picture(width) }} />
    </section>
  );
}
