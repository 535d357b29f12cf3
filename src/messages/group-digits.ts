/** A number with a sign between its thousands and another before its decimals, of which two are kept at most. */
export function groupDigits(value: number, thousands: string, decimal: string): string {
  const [whole = '', fraction] = String(Math.round(value * 100) / 100).split('.');
  let text = '';
  for (let end = whole.length; end > 0; end -= 3) text = whole.slice(Math.max(0, end - 3), end) + (text === '' ? '' : thousands + text);
  return fraction === undefined ? text : `${text}${decimal}${fraction.padEnd(2, '0')}`;
}
