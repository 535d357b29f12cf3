import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { draftMessage } from '../../src/messages/index.js';
import { allLocales } from './all-locales.js';
import { candidate, now, stepFor, stories } from './stories.js';
test('x', () => {
  let out = '';
  for (const locale of allLocales) for (const story of stories) for (const a of [1,2,3,4]) {
    if (story.ledger === undefined) continue;
    const d: any = draftMessage(story.application, { candidate, now, locale: locale.id, locales: [locale], ledger: story.ledger, step: stepFor(story, { attempt: a, channel: 'sms' }) } as never);
    out += `${locale.id} ${story.name} ${a} ${d.body?.length} ${d.body}\n`;
  }
  for (const locale of allLocales.filter(({id})=>id==='fr')) for (const story of stories) {
    const { contacts, interviews, ...rest } = story.application;
    const { name: _u, ...employer } = rest.employer;
    const short: any = { ...rest, role: 'Nurse', employer, contacts: contacts?.map((c) => ({ ...c, name: 'Jo' })), interviews: interviews?.map((i) => ({ ...i, topics: ['pay'] })) };
    for (const tone of ['warm','neutral','formal']) for (const a of [1,2,3,4]) for (const role of ['hiring-manager','hr','recruiter','agency','interviewer','referrer']) {
      const d: any = draftMessage({...short, contacts: short.contacts.map((c: any)=>({...c, role}))}, { candidate: { name: 'Al', timeZone: 'Europe/London' }, now, tone, locale: locale.id, locales: [locale], ...(story.ledger?{ledger: story.ledger}:{}), step: stepFor({...story, application: short}, { attempt: a, channel: 'email' }) } as never);
      const n = d.body?.split(/\s+/).length;
      if (n < 63) out += `FR ${story.name} ${tone} ${a} ${role} ${n} ${JSON.stringify(d.body)}\n`;
    }
  }
  writeFileSync('/tmp/out.txt', out);
});
