import fc from 'fast-check';
import type { Contact } from 'interview-followup';
import { channelList } from './channel-lists.ts';
import { channel } from './channels.ts';
import { date } from './dates.ts';
import { given } from './given.ts';
import type { Recipe } from './scene.ts';
import { sometimes } from './sometimes.ts';
import { zone } from './zones.ts';

type Role = Contact['role'];
const roles: readonly Role[] = ['hiring-manager', 'hiring-manager', 'hr', 'recruiter', 'interviewer', 'interviewer', 'referrer', 'agency'];

/** Nobody to six people with the ids c0 to c5, reachable on some channels, some of them away or gone. */
export function contacts(): fc.Arbitrary<Recipe<readonly Contact[]>> {
  const one = fc.record({
    role: fc.constantFrom(...roles),
    email: sometimes(75, fc.constant('@example.org')),
    phone: sometimes(60, fc.constant('+44207900000')),
    linkedin: sometimes(25, fc.constant('https://linkedin.example/')),
    timeZone: sometimes(25, zone()),
    mayCall: sometimes(50, fc.constantFrom(true, true, false)),
    prefers: sometimes(20, channel()),
    refuses: sometimes(12, fc.oneof({ weight: 3, arbitrary: channelList(2) }, { weight: 1, arbitrary: channelList(5) })),
    notBefore: sometimes(8, date(-6, 10)),
    awayUntil: sometimes(12, date(-6, 10)),
    left: sometimes(5, fc.constantFrom(true, true, true, false)),
  });
  return fc.array(one, { maxLength: 6, size: 'max' }).map((people): Recipe<readonly Contact[]> => {
    return (scene) =>
      people.map((person, index) =>
        given<Contact>({
          ...person,
          id: `c${index}`,
          name: `Person ${index}`,
          email: person.email && `c${index}${person.email}`,
          phone: person.phone && `${person.phone}${index}`,
          linkedin: person.linkedin && `${person.linkedin}c${index}`,
          notBefore: person.notBefore?.(scene),
          awayUntil: person.awayUntil?.(scene),
        }),
      );
  });
}
