/** The most that is read: no list and no text may be longer, so that hostile input costs little. */
export const limits = {
  id: 256,
  text: 10_000,
  message: 100_000,
  contacts: 1000,
  interviews: 1000,
  history: 100_000,
  span: 5000,
  dates: 10_000,
  weekdays: 100, // seven, and room for misspelt ones to be told by name
  ledger: 10_000,
  aliases: 100,
  claims: 1000,
} as const;
