// Every public function with frozen input: it leaves its input as it was, its answer survives JSON unchanged, and fits the schema that is
// exported for it. The list of functions comes from the type declarations: one without a call here is a failure.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadDoors, readData } from './load-doors.mjs';
import { publicValues } from './public-functions.mjs';
import { answerTo, vectorsOf } from './vectors/index.mjs';

const doors = await loadDoors();
const vectors = vectorsOf(doors, readData());
const ajv = new Ajv2020({ strict: true });
ajv.addSchema(JSON.parse(readFileSync(new URL('../../dist/schema.json', import.meta.url), 'utf8')), 'schema.json');
const tools = await toolSchemas();
const problems = [];
let judged = 0;

for (const { door, name } of publicValues()) {
  if (!(name in doors[door])) problems.push(`${door} ${name}: declared, but not there`);
  else if (!vectors.some((vector) => vector.door === door && vector.name === name))
    problems.push(`${door} ${name}: has no call in test/proof/vectors`);
}

for (const vector of vectors) {
  const name = `${vector.door} ${vector.name}`;
  const args = frozenCopy(vector.args);
  let answer;
  try {
    answer = await answerTo({ ...vector, args }, doors);
  } catch (error) {
    if (!doors['.'].isFollowUpError(error)) problems.push(`${name}: ${error}`);
    continue;
  }
  if (!isDeepStrictEqual(args, vector.args)) problems.push(`${name}: changes its input`);
  if (answer === undefined || !isDeepStrictEqual(JSON.parse(JSON.stringify(answer)), answer)) {
    problems.push(`${name}: is another after JSON: ${JSON.stringify(answer)?.slice(0, 200)}`);
  }
  const validate = vector.tool ? tools[vector.tool] : vector.output && schemaOf(vector.output);
  const made = vector.outputOf ? vector.outputOf(answer) : answer;
  if (!validate || made === null) continue;
  judged += 1;
  if (!validate(made)) problems.push(`${name}: does not fit its schema: ${ajv.errorsText(validate.errors).slice(0, 200)}`);
}

for (const problem of new Set(problems)) console.log(`  ${problem}`);
console.log(`purity: ${vectors.length} calls, ${judged} answers held against a schema, ${new Set(problems).size} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function schemaOf(kind) {
  const validate = ajv.getSchema(kind === 'JobApplication' ? 'schema.json' : `schema.json#/$defs/${kind}`);
  if (validate === undefined) throw new Error(`schema.json has no ${kind}`);
  return validate;
}

async function toolSchemas() {
  const vector = vectors.find(({ door, args }) => door === './agents' && args[1] === null);
  const listed = await answerTo(vector, doors);
  return Object.fromEntries(listed.map(({ name, outputSchema }) => [name, ajv.compile(outputSchema)]));
}

/** A deep frozen copy; functions, which locales hold, are kept. */
function frozenCopy(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozenCopy(part)])));
}
