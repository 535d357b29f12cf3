import fc from 'fast-check';
import type { Contact } from 'interview-followup';
import type { Recipe } from './scene.ts';

/** The id of a contact on file, of these roles if there is one; undefined when there is none, and in the rest of a hundred cases. */
export function person(percent: number, roles: readonly Contact['role'][] = []): fc.Arbitrary<Recipe<string | undefined>> {
  return fc.tuple(fc.nat(5), fc.nat(99)).map(([index, chance]): Recipe<string | undefined> => {
    return ({ contacts }) => {
      if (contacts.length === 0 || chance >= percent) return undefined;
      const wanted = contacts.filter(({ role }) => roles.includes(role));
      const choice = wanted.length > 0 ? wanted : contacts;
      return choice[index % choice.length]?.id;
    };
  });
}
