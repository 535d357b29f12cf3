import type { DraftLocale } from '../../locale.js';
import { draft } from '../en-gb/draft.js';
import { time } from './time.js';

/** American English, as far as drafts need it: the words of British English are chosen to fit both. */
export const enUSDraft: DraftLocale = {
  id: 'en-US',
  time,
  draft: {
    ...draft,
    farewell: { warm: 'Best,', neutral: 'Best regards,', formal: 'Sincerely,' },
    claims: {
      ...draft.claims,
      // A comma follows the day of a month that has its weekday before it.
      deadline: (claim, help) =>
        claim.from === claim.to
          ? draft.claims.deadline(claim, help)
          : draft.claims.deadline(claim, { ...help, date: (date) => `${help.date(date)}${date === claim.from ? ',' : ''}` }),
    },
    phone: { ...draft.phone, callBack: (phone) => `You can reach me at ${phone}.` },
  },
};
