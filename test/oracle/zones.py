"""Local time to instant by Python's zoneinfo (rule C7), for test/oracle/zones.mjs.

Reads names of zones from standard input, one a line. Needs Python 3.9 or later and zones: the system's, or `pip install tzdata`.
Writes a line for each thing, numbers in seconds and minutes:

    version 2025b
    unknown NAME                            this Python has no such zone
    zone NAME
    change AT BEFORE AFTER                  a change of clocks 2015-2035: instant, offset before and from then on
    case DAY MINUTE AT DATE                 day number and minute of the local time; the first instant whose wall clock shows that time
                                            or later; the day number of the local date at that instant
"""

import random
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import TZPATH, ZoneInfo, ZoneInfoNotFoundError

EPOCH = datetime(1970, 1, 1)
DAY = 86_400
FROM = int(datetime(2015, 1, 1, tzinfo=timezone.utc).timestamp())
TO = int(datetime(2036, 1, 1, tzinfo=timezone.utc).timestamp())


def version():
    for path in TZPATH:
        for name, prefix in (("tzdata.zi", "# version "), ("+VERSION", "")):
            try:
                with open(f"{path}/{name}", encoding="ascii") as file:
                    first = file.readline().strip()
                if first.startswith(prefix):
                    return first[len(prefix) :]
            except OSError:
                pass
    try:
        import tzdata

        return tzdata.IANA_VERSION
    except ImportError:
        return "unknown"


def wall_of(zone, at):
    """The wall clock at an instant, in seconds since 1970-01-01T00:00 of that wall clock."""
    return at + int(datetime.fromtimestamp(at, zone).utcoffset().total_seconds())


def changes_of(zone):
    """Looks every two days: no zone goes back to an offset sooner than 6.9 days after leaving it."""
    changes = []
    offset = wall_of(zone, FROM) - FROM
    for at in range(FROM + 2 * DAY, TO, 2 * DAY):
        while wall_of(zone, at) - at != offset:
            same, other = at - 2 * DAY, at
            while other - same > 1:
                middle = (same + other) // 2
                if wall_of(zone, middle) - middle == offset:
                    same = middle
                else:
                    other = middle
            after = wall_of(zone, other) - other
            changes.append((other, offset, after))
            offset = after
    return changes


def first_instant(zone, changes, wall):
    """Rule C7 by zoneinfo's own resolution: fold=0 is the earlier occurrence, and what does not come back was swallowed by a gap."""
    local = (EPOCH + timedelta(seconds=wall)).replace(tzinfo=zone, fold=0)
    at = wall - int(local.utcoffset().total_seconds())
    if wall_of(zone, at) != wall:
        [at] = [t for t, before, after in changes if t + before <= wall < t + after]
    # By the letter of the rule: the wall clock shows the time or later now, and showed earlier times on every stretch before.
    assert wall_of(zone, at) >= wall > wall_of(zone, at - 1)
    assert all(t + before <= wall for t, before, _ in changes if at - 2 * DAY < t <= at)
    return at


def walls_around(changes):
    for at, before, after in changes:
        low, high = sorted((at + before, at + after))
        for edge in (low, high):
            yield from (edge - 60, edge, edge + 60)
        start = (low - 5400) // 900 * 900
        yield from range(start, high + 5401, 900)


def main():
    print("version", version())
    for name in sys.stdin.read().split():
        try:
            zone = ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            print("unknown", name)
            continue
        print("zone", name)
        changes = changes_of(zone)
        for change in changes:
            print("change", *change)
        anywhere = random.Random(name)
        walls = {wall // 60 * 60 for wall in walls_around(changes)}
        walls.update(anywhere.randrange(FROM + 7 * DAY, TO - 7 * DAY) // 60 * 60 for _ in range(50))
        for wall in sorted(walls):
            at = first_instant(zone, changes, wall)
            print("case", wall // DAY, wall % DAY // 60, at, wall_of(zone, at) // DAY)


main()
