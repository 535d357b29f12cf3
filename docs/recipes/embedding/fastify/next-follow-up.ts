import type { FastifyPluginCallback } from 'fastify';
import { type InstantInput, isFollowUpError, nextFollowUp } from 'interview-followup';
import { jobApplicationSchema } from 'interview-followup/schema';
import { type Problem, type StandardTypes, standardValidator } from './standard-validator.js';

/** `POST /next-follow-up` takes an application and answers what to do now; 400 with everything that is wrong with it. */
export const nextFollowUpRoute: FastifyPluginCallback<{ readonly now: () => InstantInput }> = (app, { now }, done) => {
  app.setValidatorCompiler(standardValidator);
  app.setErrorHandler((error, _request, reply) => {
    const problems = problemsOf(error);
    if (problems === null) throw error; // not about the facts: no JSON at all, say; Fastify answers as ever
    return reply.status(400).send({ problems });
  });
  app.withTypeProvider<StandardTypes>().post('/next-follow-up', {
    schema: { body: jobApplicationSchema },
    handler: ({ body }) => nextFollowUp(body, { now: now() }),
  });
  done();
};

/** Of the schema, or of the engine, which alone knows that an event is after now or that a contact does not exist. */
function problemsOf(error: unknown): readonly Problem[] | null {
  if (isFollowUpError(error)) return error.issues.map(({ path, message }) => ({ path, message }));
  return error instanceof Error && 'problems' in error ? (error.problems as readonly Problem[]) : null; // standardValidator put them there
}
