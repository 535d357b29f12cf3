import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance } from 'fastify';
import { nextFollowUp } from 'interview-followup';
import { nextFollowUpRoute } from '../fastify/next-follow-up.js';
import { openApi } from '../fastify/open-api.js';
import { monday, promised } from './stories.js';

async function server(context: TestContext): Promise<FastifyInstance> {
  const app = Fastify();
  context.after(() => app.close());
  await app.register(swagger, openApi({ title: 'Follow-ups', version: '1' }));
  await app.register(nextFollowUpRoute, { now: () => monday });
  await app.ready();
  return app;
}

test('an application is answered with the decision of the library', async (context) => {
  const app = await server(context);

  const answer = await app.inject({ method: 'POST', url: '/next-follow-up', payload: promised });

  assert.equal(answer.statusCode, 200);
  assert.deepEqual(answer.json(), nextFollowUp(promised, { now: monday }));
  assert.equal(answer.json().until, '2026-03-13T09:00:00.000-04:00');
});

test('a body that does not fit is answered 400 with all its problems', async (context) => {
  const app = await server(context);
  const payload = { id: 'a', role: 3, employer: { timezone: 'PST' }, history: [{ type: 'applied', at: '2026-02-30' }] };

  const answer = await app.inject({ method: 'POST', url: '/next-follow-up', payload });

  assert.equal(answer.statusCode, 400);
  const { problems } = answer.json();
  assert.deepEqual(
    problems.map(({ path }: { path: string }) => path),
    ['role', 'employer.timeZone', 'employer.timezone', 'history.0.at'],
  );
  assert.equal(problems[2].message, '"timezone" is not a known key: did you mean "timeZone"?');
});

test('what only the engine can judge is answered alike', async (context) => {
  const app = await server(context);
  const history = [
    { type: 'contacted', at: '2026-03-20', purpose: 'thank-you', channel: 'email' }, // after now
    { type: 'contacted', at: '2026-03-06', purpose: 'thank-you', channel: 'email', to: 'nobody' },
  ];

  const answer = await app.inject({ method: 'POST', url: '/next-follow-up', payload: { ...promised, history } });

  assert.equal(answer.statusCode, 400);
  assert.deepEqual(
    answer.json().problems.map(({ path }: { path: string }) => path),
    ['history.0.at', 'history.1.to'],
  );
});

test('what is no JSON at all is left to Fastify', async (context) => {
  const app = await server(context);

  const answer = await app.inject({
    method: 'POST',
    url: '/next-follow-up',
    headers: { 'content-type': 'application/json' },
    payload: '{',
  });

  assert.equal(answer.statusCode, 400);
  assert.equal(answer.json().code, 'FST_ERR_CTP_INVALID_JSON_BODY');
});

test('the OpenAPI document holds the schema of the body, and each of its references leads somewhere', async (context) => {
  const app = await server(context);

  const document = JSON.parse(JSON.stringify(app.swagger()));

  const body = document.paths['/next-follow-up'].post.requestBody.content['application/json'].schema;
  assert.deepEqual(body.required, ['id', 'role', 'employer']);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path);
  assert.ok(references.length >= 5);
  for (const path of references) {
    const found = path.split('/').reduce((place, key) => place?.[key], document);
    assert.equal(typeof found, 'object', path);
  }
});
