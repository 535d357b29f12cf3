"""Working days by numpy.busday_offset (rule C11), for test/oracle/working-days.mjs. Exits with 3 if there is no numpy.

Reads a line of JSON for each calendar: {"weekmask": "1111100", "holidays": [...], "from": [...], "days": [...]}, Monday first.
Writes a line of JSON with the dates for each.
"""

import json
import sys

try:
    import numpy as np
except ImportError:
    sys.exit(3)

print(np.__version__)
for line in sys.stdin:
    asked = json.loads(line)
    calendar = np.busdaycalendar(weekmask=asked["weekmask"], holidays=asked["holidays"])
    dates = np.array(asked["from"], dtype="datetime64[D]")
    days = np.array(asked["days"], dtype="int64")
    # A date that is not worked: for n > 0 the count starts at the working date before, for n < 0 at the one after; 0 takes the next.
    ahead = np.busday_offset(dates, np.maximum(days, 0), roll="backward", busdaycal=calendar)
    back = np.busday_offset(dates, np.minimum(days, 0), roll="forward", busdaycal=calendar)
    print(json.dumps(np.where(days > 0, ahead, back).astype(str).tolist()))
