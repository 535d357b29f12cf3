import { followUpTools } from '../../adapters/agents/index.js';
import { type JobApplication, nextFollowUp } from '../../index.js';
import { checkCandidate } from '../check-candidate.js';
import type { Call, Command, Failure } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { issuesOf } from '../issues-of.js';
import { nobody } from '../nobody.js';
import { readApplications } from '../read-applications.js';
import { readJsonFile } from '../read-json-file.js';
import { readSettings } from '../read-settings.js';
import type { Served } from '../serve-tools.js';

export const mcp: Command = {
  name: 'mcp',
  summary: 'serves next, may-contact, draft and review to an AI agent over MCP',
  usage: '--ledger <file> --candidate <file> [options] <file ...>',
  about: [
    'Serves an AI agent over MCP (standard input and output) with the tools next_follow_up, may_contact, draft_message and',
    "review_message. The facts are those of the files, never the model's. Needs the package @modelcontextprotocol/sdk.",
  ],
  options: ['ledger', 'candidate', 'policy', 'now'],
  optionHelp: {
    ledger: "JSON file with the candidate's other processes: what may be said of them; must be given",
    candidate: 'JSON file about the candidate: name, timeZone, and if you like email and phone; must be given',
    now: 'the instant to decide at, ISO 8601 with offset or Z (default: the clock, read for every call)',
  },
  input: [
    'Files with applications, as the other commands take them. All files are read again for every call, so that what was',
    'recorded meanwhile counts. Standard input is the protocol.',
  ],
  yes: 'the agent is done',
  no: 'never',
  examples: ['mcp applications.json --ledger ledger.json --candidate candidate.json'],
  run: async (call) => {
    const misused = misuseOf(call);
    if (misused !== null) return { exit: exitCodes.usage, messages: [misused] };
    const first = await readFacts(call);
    if ('exit' in first) return first;
    const serving = await import('../serve-tools.js').catch((error: unknown) => {
      if ((error as { code?: unknown }).code === 'ERR_MODULE_NOT_FOUND') return null;
      throw error;
    });
    if (serving === null) {
      const remedy = 'npm install @modelcontextprotocol/sdk';
      return { exit: exitCodes.usage, messages: [`mcp needs the package @modelcontextprotocol/sdk, which is not there: ${remedy}`] };
    }
    await serving.serveTools(call, first, () => readFacts(call));
    return exitCodes.yes;
  },
};

function misuseOf({ files, texts }: Call): string | null {
  if (files.length === 0) return 'name the file with the applications';
  if (files.includes('-')) return 'the applications must be in files: standard input is the protocol';
  if (texts.ledger === undefined) return "--ledger must be given: a JSON file with the candidate's processes";
  if (texts.candidate === undefined) return '--candidate must be given: a JSON file with name and timeZone';
  return null;
}

/** The tools over the files as they are now. */
async function readFacts(call: Call): Promise<Served | Failure> {
  const settings = await readSettings(call);
  if ('exit' in settings) return settings;
  const { now, rules } = settings;
  const [wrong] = issuesOf(() => nextFollowUp(nobody, { now }));
  if (wrong !== undefined) return { exit: exitCodes.usage, messages: [`--now: ${wrong.message}`] };
  const candidate = await readJsonFile(call.texts.candidate ?? '', checkCandidate);
  if ('exit' in candidate) return candidate;
  const read = await readApplications(call, settings);
  if ('exit' in read) return read;
  const applications = read.value;
  const { ledger = [], ...policy } = rules;
  const tools = followUpTools({
    now: () => now,
    application: (id) => applications.find((application) => application.id === id) ?? null,
    others: (id) => applications.filter((application) => application.id !== id),
    ledger: () => ledger,
    candidate: candidate.value,
    ...policy,
  });
  return { tools, onFile: listed(applications) };
}

const mostListed = 50;

/** The applications in words. Names and roles are quoted: they are data. */
function listed(applications: readonly JobApplication[]): string {
  const lines = applications.slice(0, mostListed).map(({ id, role, employer }) => {
    return `- ${JSON.stringify(id)}: ${JSON.stringify(role)}${employer.name === undefined ? '' : ` at ${JSON.stringify(employer.name)}`}`;
  });
  const more = applications.length - lines.length;
  return ['The applications on file, by id:', ...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
