const pattern =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3})\d{0,6})?)?(?:Z|([+-](?:[01]\d|2[0-3])):([0-5]\d))$/;

/**
 * Epoch milliseconds of an instant as text; NaN of anything else. The door "." would read it with its whole calendar in tow.
 * A month is given 31 days: the 30th of February is a day in March.
 */
export function millisecondsOf(text: unknown): number {
  const found = typeof text === 'string' ? pattern.exec(text) : null;
  const [, year, month, date, hour, minute, second = 0, millis = '', offsetHours = '', offsetMinutes = ''] = found ?? [];
  const months = Number(year) * 12 + Number(month) - 3; // from March of the year 0, so that the leap day is a year's last
  const years = Math.floor(months / 12);
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const day = 365 * years + leapDays + Math.floor((153 * (months - 12 * years) + 2) / 5) + Number(date) - 719_469;
  const offset = Number(offsetHours) * 60 + Number(`${offsetHours.slice(0, 1)}${offsetMinutes}`);
  return (((day * 24 + Number(hour)) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000 + Number(millis.padEnd(3, '0'));
}
