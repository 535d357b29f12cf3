import type { TimeWords } from '../../time-words.js';
import { time as british, names } from '../en-gb/time.js';

/** Dates and times as in the United States: "Monday, March 9 at 5:00 PM". */
export const time: TimeWords = {
  ...british,
  date: ({ weekday, date, month, year }, withYear) =>
    `${names.weekdays[weekday]}, ${names.months[month]} ${date}${withYear ? `, ${year}` : ''}`,
  shortDate: ({ date, month }) => `${names.months[month]} ${date}`,
  time: (minute) => {
    if (minute === 1440) return 'midnight';
    const hour = Math.floor(minute / 60);
    return `${hour % 12 || 12}:${String(minute % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
  },
};
