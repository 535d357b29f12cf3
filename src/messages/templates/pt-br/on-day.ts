/** "na segunda-feira, 9 de março", "no sábado, 7 de março": weekdays are feminine, Saturday and Sunday are not. */
export function onDay(date: string): string {
  return `${date.startsWith('sábado') || date.startsWith('domingo') ? 'no' : 'na'} ${date}`;
}
