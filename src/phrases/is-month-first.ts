/** Whether 6/12 is the twelfth of June in English: by the region of the locale, else in the zones of America. */
export function isMonthFirst(timeZone: string, locale = ''): boolean {
  const region = /^en-([a-z]{2})$/i.exec(locale)?.[1]?.toUpperCase();
  if (region === 'US') return true;
  return (region === undefined || region === 'CA') && /^(?:america|us)\//i.test(timeZone);
}
