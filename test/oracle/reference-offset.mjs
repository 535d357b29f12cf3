// Offsets and changes of clocks asked of Intl directly: nothing of src, nothing of luxon, no cache.

/** The offset of a zone in milliseconds east of UTC, as a function of the instant. */
export function referenceOffset(timeZone) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  // "12/31/1969, 19:00:00": years of four digits only, which is enough here
  return (instant) => {
    const text = format.format(instant);
    const wall = Date.UTC(two(text, 6) * 100 + two(text, 8), two(text, 0) - 1, two(text, 3), two(text, 12), two(text, 15), two(text, 18));
    return wall - Math.floor(instant / 1000) * 1000;
  };
}

function two(text, at) {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528; // 528 = 48 * 11
}

/**
 * All changes of clocks from `from` to `to`, exact to the millisecond. It looks every `step` milliseconds: no zone has ever gone back
 * to an offset within 3.9 days of leaving it (Freetown 1939; since 1970 within 6.9 days), so that a step of some days misses none.
 */
export function changesOfClocks(offsetOf, from, to, step) {
  const changes = [];
  let before = offsetOf(from);
  for (let instant = from + step; instant < to + step; instant += step) {
    let after = offsetOf(Math.min(instant, to));
    while (after !== before) {
      const at = firstOther(offsetOf, before, instant - step, Math.min(instant, to));
      changes.push({ at, before, after: offsetOf(at) });
      before = changes.at(-1).after;
      after = offsetOf(Math.min(instant, to));
    }
  }
  return changes;
}

/** The first instant after `from` at which the offset is not `before`; at `to` it is another one. */
function firstOther(offsetOf, before, from, to) {
  let same = from;
  let other = to;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetOf(middle) === before) same = middle;
    else other = middle;
  }
  return other;
}
