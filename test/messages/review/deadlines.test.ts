import { expect, test } from 'vitest';
import { review } from './reading.js';

// Wednesday, 3 June 2026.

/** The dates by which a text says that another offer is to be answered: `2026-06-05`, whose it is, the words. */
function deadlines(text: string, locale = 'en'): string {
  return review(text, { locale })
    .claims.flatMap(({ claim, quote }) => {
      if (claim.type !== 'deadline') return [];
      const { from, to, employer } = claim;
      return [`${from}${to === from ? '' : `..${to}`}${employer === undefined ? '' : ` ${employer}`}: ${quote}`];
    })
    .join(', ');
}

const talk = 'The park was warm and the lake was blue, and we had a good day with the boat and the dog. ';

test.each([
  // what is decided need not be said in a brief text
  ['I need to decide by Friday.', '2026-06-05: I need to decide by Friday'],
  [`${talk}${talk}I need to decide by Friday.`, '2026-06-05: I need to decide by Friday'],
  [`${talk}${talk}${talk}I need to decide by Friday.`, null],
  [`${talk}${talk}${talk}Windrush Advisory was there. I need to decide by Friday.`, '2026-06-05: I need to decide by Friday'],
  [`${talk}${talk}${talk}I have another offer. I need to decide by Friday.`, '2026-06-05: I need to decide by Friday'],
  [`${talk}${talk}${talk}They need my answer by Friday.`, '2026-06-05: They need my answer by Friday'],
  [
    `${talk}${talk}${talk}They need my answer by Friday. I need to decide by Friday.`,
    '2026-06-05: They need my answer by Friday, 2026-06-05: I need to decide by Friday',
  ],
  [`I have another offer. ${talk.repeat(5)}I need to decide by Friday.`, '2026-06-05: I need to decide by Friday'],
  // about the reader's own offer
  ['May I have until Friday to consider your offer?', null],
  ['I have until Friday to consider your offer.', null],
  ["I have until Friday to consider your offer and the other firm's.", '2026-06-05: until Friday to consider'],
  ['I have until Friday to consider your offer and that of Windrush Advisory.', '2026-06-05 Windrush Advisory: until Friday to consider'],
  ['I have until Friday to consider your offer and the other role.', '2026-06-05: until Friday to consider'],
  ['I have until Friday to consider the two other offers and your offer.', '2026-06-05: until Friday to consider'],
  ['I have until Friday to consider your offer and one from Polderwerk.', '2026-06-05 Polderwerk: until Friday to consider'],
  // asked or told
  ['I have another offer. Could you let me know your decision by Friday?', null],
  ['I have another offer. I hope to have your decision by Friday.', null],
  ['I told them I would answer by Friday.', '2026-06-05: I told them I would answer by Friday'],
  ['The other firm wanted my answer by 12 June 2024.', null],
  ['Do I have to answer the other firm by Friday?', null],
  ['I must answer the other firm by Friday, so could you tell me more?', '2026-06-05: I must answer the other firm by Friday'],
  ['Could you tell me more, as I must answer the other firm by Friday?', '2026-06-05: I must answer the other firm by Friday'],
  ['Could you answer by Friday?', null],
  ['If the other firm wanted my answer by Friday, I would tell you.', null],
  ['Unless I sign by Friday, the other offer lapses.', '2026-06-05: I sign by Friday'],
  ['If I have not signed by Friday, the other offer goes to someone else.', '2026-06-05: Friday, the other offer goes to someone else'],
  ['In 2019 the other firm wanted my answer by 12 June.', null],
  ['My brother must answer his other offer by Friday.', null],
  ['The other firm wants my answer; I am at the dentist on Friday.', null],
  ['I have another offer (and must decide) on Friday.', null],
  // a length of time
  ['I have another offer. They gave me 48 hours.', '2026-06-05: They gave me 48 hours'],
  ['I have another offer. They want a full month.', null],
  // whose it is
  ['Windrush Advisory needs my answer by Friday.', '2026-06-05 Windrush Advisory: Windrush Advisory needs my answer by Friday'],
  [
    'Windrush Advisory needs my answer by Friday, and the other company wants my answer by Monday.',
    '2026-06-05 Windrush Advisory: Windrush Advisory needs my answer by Friday, 2026-06-08: the other company wants my answer by Monday',
  ],
  ['Windrush Advisory has made me an offer, and I must answer by Friday.', '2026-06-05 Windrush Advisory: I must answer by Friday'],
  ['Windrush Advisory and Copperfield Capital need my answer by Friday.', '2026-06-05: Copperfield Capital need my answer by Friday'],
  [
    'Windrush Advisory, yes, Windrush Advisory needs my answer by Friday.',
    '2026-06-05 Windrush Advisory: Windrush Advisory needs my answer by Friday',
  ],
  ['Orchard Bank knows that they need my answer by Friday.', '2026-06-05: they need my answer by Friday'],
  // with its subject
  ['My other offer expires on Friday.', '2026-06-05: My other offer expires on Friday'],
  ['I have another offer, which expires on Friday.', '2026-06-05: which expires on Friday'],
  ['Another firm wants my answer by Friday.', '2026-06-05: Another firm wants my answer by Friday'],
  ['I have another offer. It now expires on Friday.', '2026-06-05: expires on Friday'],
  ['I have another offer. Expires on Friday.', '2026-06-05: Expires on Friday'],
  // nothing left, or nothing yet, to answer
  ['I said no to two offers on Monday.', null],
  ['I declined two other offers on Friday.', null],
  ['I declined one offer. My other offer expires on Friday.', '2026-06-05: My other offer expires on Friday'],
  ['My other offer expires on Friday. I have declined another one.', '2026-06-05: My other offer expires on Friday'],
  ['Windrush Advisory should make me an offer by Friday.', null],
  [
    'Windrush Advisory is going to make me an offer. I must answer the other firm by Friday.',
    '2026-06-05: I must answer the other firm by Friday',
  ],
  // several dates
  [
    'My other offer expires on Friday, and my answer is due on Monday.',
    '2026-06-05: My other offer expires on Friday, 2026-06-08: answer is due on Monday',
  ],
  ['The other firm needs my answer between 8 and 10 June.', '2026-06-08..2026-06-10: The other firm needs my answer between 8 and 10 June'],
  ['The other firm needs my answer by Friday, 12 June.', '2026-06-12: The other firm needs my answer by Friday, 12 June'],
  // "it" is the offer that was named shortly before
  ['I have another offer. It expires on Friday.', '2026-06-05: It expires on Friday'],
  [`I have another offer. ${talk}${talk}It expires on Friday.`, '2026-06-05: It expires on Friday'],
  [`I have another offer. ${talk}${talk}${talk}${talk}It expires on Friday.`, null],
  ['I am interviewing elsewhere. It expires on Friday.', '2026-06-05: It expires on Friday'],
  ['My visa expires on Friday.', null],
  ['It expires on Friday.', null],
  ['A supermarket chain closes on Friday.', null],
  ['The other supermarket chain closes on Friday.', '2026-06-05: The other supermarket chain closes on Friday'],
  ['It expires on Friday elsewhere.', '2026-06-05: It expires on Friday'],
  ['The other role closes on Friday.', '2026-06-05: closes on Friday'],
  ['Windrush Advisory closes on Friday.', '2026-06-05 Windrush Advisory: Windrush Advisory closes on Friday'],
  ['Your offer expires on Friday.', null],
  ['That offer expires on Friday.', '2026-06-05: That offer expires on Friday'],
  ['The offer expires on Friday.', '2026-06-05: The offer expires on Friday'],
  ['I took the other job. It expires on Friday.', null],
])('%s', (text, found) => {
  expect(deadlines(text)).toBe(found ?? '');
});

test.each([
  ['Eine andere Firma erwartet meine Antwort bis Freitag.', '2026-06-05: Eine andere Firma erwartet meine Antwort bis Freitag'],
  ['Eine Firma wartet bis Freitag.', '2026-06-05: Eine Firma wartet bis Freitag'],
  ['Mein anderes Angebot gilt bis Freitag.', '2026-06-05: Mein anderes Angebot gilt bis Freitag'],
  ['Ihr Angebot gilt bis Freitag.', null],
  ['Muss ich bis Freitag antworten?', null],
])('in German: %s', (text, found) => {
  expect(deadlines(text, 'de')).toBe(found ?? '');
});
