"""Reads iCalendar texts with icalendar and vobject. A JSON list of texts comes in; for each goes out what both readers find in it.

Exits with 3 where the two are not installed (Debian: python3-icalendar, python3-vobject).
"""

import json
import sys
from datetime import timezone

try:
    import icalendar
    import vobject
except ImportError:
    sys.exit(3)


def instant(value):
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def by_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    entries = []
    for component in calendar.subcomponents:
        end = component.get("DTEND") or component.get("DUE")
        assert not component.errors, component.errors
        entries.append(
            {
                "component": component.name,
                "uid": str(component["UID"]),
                "stamp": instant(component["DTSTAMP"].dt),
                "start": instant(component["DTSTART"].dt),
                "end": instant(end.dt),
                "summary": str(component["SUMMARY"]),
                "description": str(component.get("DESCRIPTION", "")),
                "url": str(component.get("URL", "")),
                "sequence": int(component["SEQUENCE"]),
                "status": str(component["STATUS"]),
                "properties": sorted(component.keys()),
                "alarms": [
                    {"summary": str(alarm["DESCRIPTION"]), "minutes": int(-alarm["TRIGGER"].dt.total_seconds() // 60)}
                    for alarm in component.subcomponents
                ],
            }
        )
    return {"method": str(calendar["METHOD"]), "name": str(calendar.get("X-WR-CALNAME", "")), "entries": entries}


def by_vobject(text):
    calendars = list(vobject.readComponents(text))
    assert len(calendars) == 1, f"{len(calendars)} calendars"
    calendar = calendars[0]
    entries = []
    for component in calendar.components():
        end = getattr(component, "dtend", None) or getattr(component, "due", None)
        entries.append(
            {
                "component": component.name,
                "uid": component.uid.value,
                "stamp": instant(component.dtstamp.value),
                "start": instant(component.dtstart.value),
                "end": instant(end.value),
                "summary": component.summary.value,
                "description": component.description.value if hasattr(component, "description") else "",
                "url": component.url.value if hasattr(component, "url") else "",
                "sequence": int(component.sequence.value),
                "status": component.status.value,
                "properties": sorted(line.name for line in component.lines()),
                "alarms": [
                    {"summary": alarm.description.value, "minutes": int(-alarm.trigger.value.total_seconds() // 60)}
                    for alarm in component.components()
                ],
            }
        )
    name = calendar.x_wr_calname.value if hasattr(calendar, "x_wr_calname") else ""
    return {"method": calendar.method.value, "name": name, "entries": entries}


def tried(read, text):
    try:
        return read(text)
    except Exception as error:  # what a reader cannot read is a finding
        return {"error": f"{type(error).__name__}: {error}"}


texts = json.load(sys.stdin)
json.dump([{"icalendar": tried(by_icalendar, text), "vobject": tried(by_vobject, text)} for text in texts], sys.stdout)
