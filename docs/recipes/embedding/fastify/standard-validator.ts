import type { FastifySchemaCompiler, FastifyTypeProvider } from 'fastify';
import type { StandardSchema } from 'interview-followup/schema';

/** The type of a body is what its Standard Schema reads: `app.withTypeProvider<StandardTypes>()`. */
export interface StandardTypes extends FastifyTypeProvider {
  readonly validator: this['schema'] extends StandardSchema<infer Value> ? Value : unknown;
}

/** What is wrong with an input, and where. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Validates by any Standard Schema: `app.setValidatorCompiler(standardValidator)`. All problems travel with the error. */
export const standardValidator: FastifySchemaCompiler<StandardSchema<unknown>> = ({ schema }) => {
  return (input) => {
    const result = schema['~standard'].validate(input);
    if (result.issues === undefined) return { value: result.value };
    const problems: Problem[] = result.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    return { error: Object.assign(new Error('the body does not fit'), { problems }) };
  };
};
