export type { IsoDate, IsoWeekday, TimeRange, WorkingCalendar } from '../../index.js';
export type { HolidayCalendar, HolidayOptions } from './types.js';
export { workingCalendarFor } from './working-calendar-for.js';
