import { limits as engine } from '../input/limits.js';

/** What only the schemas limit; 1,000 items for each list inside an interview or an event. */
const own: {
  readonly [Limit in 'name' | 'list' | 'channels' | 'weekend' | 'rangesPerDay' | 'holidays' | 'issues']: number;
} = {
  name: 500,
  list: 1000,
  channels: 5,
  weekend: 7,
  rangesPerDay: 24,
  holidays: 10_000,
  issues: 100, // of one parse; one more says that there are more
};

/** The most that is read, list by list and text by text. What the engine limits too has the engine's figure. */
export const limits: typeof engine & typeof own = { ...engine, ...own };
