import type { WorkingCalendar } from '../../calendar/types.js';

/** Monday to Friday, nine to five, no holidays known: each decision says so by the caveat `holidays-unknown`, until the employer's calendar is given. */
export const officeHours: WorkingCalendar = { weekend: [6, 7], hours: [['09:00', '17:00']] };
