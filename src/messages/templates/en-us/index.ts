import type { MessageLocale } from '../../types.js';
import { enGB } from '../en-gb/index.js';
import { time } from './time.js';

/** American English: British English, whose words are chosen to fit both, with its own dates, times and closings. */
export const enUS: MessageLocale = {
  ...enGB,
  id: 'en-US',
  standsFor: [],
  time,
  draft: {
    ...enGB.draft,
    farewell: { warm: 'Best,', neutral: 'Best regards,', formal: 'Sincerely,' },
    phone: { ...enGB.draft.phone, callBack: (phone) => `You can reach me at ${phone}.` },
  },
};
