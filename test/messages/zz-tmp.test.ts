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
  for (const locale of allLocales) for (const story of stories) {
    const { contacts, interviews, ...rest } = story.application;
    const { name: _u, ...employer } = rest.employer;
    for (const role of ['Nurse','Analyst']) for (const tone of ['warm','neutral','formal']) for (const a of [1,2,3,4]) for (const r of ['hiring-manager','hr','agency','interviewer',null]) for (const topics of [[],['pay']]) {
      const ids = ['a','b','c','dana'];
      const cs = r === null ? [] : ids.map((id) => ({ id, name: 'Jo', role: r }));
      const app: any = { ...rest, role, employer, contacts: cs, history: r === null ? rest.history!.map((e: any) => { const {from, to, ...x} = e; return x; }) : rest.history, interviews: interviews?.map((i) => ({ ...i, topics, interviewers: r === null ? [] : ids.slice(-a) })) };
      const st = stepFor({ ...story, application: { ...app, contacts: cs.slice(-1) } }, { attempt: a, channel: 'email' });
      const d: any = draftMessage(app, { candidate: { name: 'Al', timeZone: 'Europe/London' }, now, tone, locale: locale.id, locales: [locale], ...(story.ledger?{ledger: story.ledger}:{}), step: st } as never);
      if (d.type !== 'draft') { out += `REFUSED ${locale.id} ${story.name} ${JSON.stringify(d.problems)}\n`; continue; }
      const n = d.body.split(/[ \n]+/).length;
      if (n < 60) out += `SHORT ${locale.id} ${story.name} ${tone} ${a} ${r} ${topics.length} ${n} ${JSON.stringify(d.body)}\n`;
    }
  }
  writeFileSync('/tmp/out.txt', out);
});
