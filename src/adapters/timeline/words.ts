/** What bars are called that have no label. */
export const barWords = {
  interview: 'Interview',
  promise: 'Answer promised',
  blocked: 'Not yet',
  window: 'Right time',
  overdue: 'Overdue',
} as const;

/** What marks are called that have no label. */
export const markWords = {
  applied: 'Applied',
  contacted: 'Contact made',
  heard: 'Heard back',
  decided: 'Decision',
  recommended: 'Best moment',
} as const;

/** The months by language, all of a language equally long. */
export const months: Readonly<Record<string, string>> = {
  en: 'JanFebMarAprMayJunJulAugSepOctNovDec',
  de: 'JanFebMärAprMaiJunJulAugSepOktNovDez',
  fr: 'janvfévrmarsavr mai juinjuilaoûtseptoct nov déc ',
  es: 'enefebmarabrmayjunjulagosepoctnovdic',
  nl: 'janfebmrtaprmeijunjulaugsepoktnovdec',
  it: 'genfebmaraprmaggiulugagosetottnovdic',
  pt: 'janfevmarabrmaijunjulagosetoutnovdez',
};
