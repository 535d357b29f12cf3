import type { DraftWords } from '../../draft-words.js';
import { about, brief } from './brief.js';
import { briefClaims, claims } from './claims.js';
import { long } from './long.js';
import { position } from './role.js';

const day = (name: string): string => `Dag ${name},`;
const dear = (name: string): string => `Beste ${name},`;

/** "Geachte" goes with a title or a whole name, not with a first name alone. */
const honoured = (name: string): string => (name.includes(' ') ? `Geachte ${name},` : dear(name));
const better = 'had ik in het gesprek beter kunnen doen?';
const told = 'Dank u wel dat u het mij zegt.';

/** Drafts in Dutch. */
export const draft: DraftWords = {
  greeting: {
    warm: { named: day, full: day, nobody: 'Goedendag,' },
    neutral: { named: dear, full: dear, nobody: 'Goedendag,' },
    formal: { named: honoured, full: honoured, nobody: 'Geachte heer, mevrouw,' },
  },
  farewell: { warm: 'Hartelijke groet,', neutral: 'Vriendelijke groet,', formal: 'Met vriendelijke groet,' },
  long,
  brief,
  about,
  improvement: {
    long: `Mag ik u voor de toekomst nog één ding vragen: wat ${better} Een of twee eerlijke zinnen zouden mij erg helpen.`,
    brief: `Wat ${better}`,
  },
  claims,
  briefClaims,
  offerThenDeadline: '. ', // each claim begins with a capital, whatever stands before it
  briefGreeting: (recipient, candidate, role) =>
    `Dag${recipient === '' ? '' : ` ${recipient}`}, dit is ${candidate}${role === '' ? '' : ` over de functie ${role}`}.`,
  phone: {
    mayI: 'Hebt u even tijd?',
    close: { asking: 'Hartelijk dank, dat helpt mij erg.', thanking: 'Nogmals dank, en een fijne dag.' },
    assistant: (facts) =>
      `Ik zou graag ${facts.recipient?.name ?? 'degene die de sollicitaties behandelt'} spreken over de ${position(facts)}. Wanneer kan ik het best bellen, en is er een rechtstreeks nummer?`,
    passOn: (facts) =>
      `Ik bel over de ${position(facts)}, alleen om ${facts.recipient?.name ?? 'degene die de sollicitaties behandelt'} te bedanken. Wilt u dat voor mij doorgeven?`,
    callBack: (phone) => `U kunt mij bereiken op ${phone}.`,
    goodbye: 'Hartelijk dank, en tot horens.',
    noDecisionYet: `${told} Wanneer verwacht u het besluit, en mag ik u dan bellen?`,
    rejected: {
      interview: `${told} Mag ik u iets vragen dat mij zou helpen: wat ${better}`,
      application: `${told} Mag ik u iets vragen dat mij zou helpen: wat had mijn sollicitatie sterker gemaakt?`,
    },
    offer: 'Hartelijk dank, ik ben er erg blij mee. Kunt u mij het aanbod op schrift sturen, en wanneer wilt u uiterlijk mijn antwoord?',
    askedToStop: 'Vanzelfsprekend, ik bel niet meer. Dank dat u het zegt, en alle goeds voor u en uw team.',
  },
};
