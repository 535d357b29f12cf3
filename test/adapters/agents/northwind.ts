import type { CompetingProcess, JobApplication } from 'interview-followup';
import { type AgentTool, type FollowUpHost, followUpTools } from 'interview-followup/agents';
import { application, dana, panel, promised, thanked } from '../../builders.js';

/** Monday, ten o'clock: the answer was promised by Thursday. */
export const now = '2026-03-16T10:00:00Z';

export const candidate = { name: 'Sam Rivera', timeZone: 'Europe/London' } as const;

export const northwind: JobApplication = application({
  id: 'northwind',
  employer: { name: 'Northwind', timeZone: 'Europe/London' },
  contacts: [{ ...dana, language: 'en-GB' }],
  interviews: [panel],
  history: [thanked(), promised('2026-03-12')],
});

/** A written offer from elsewhere, to be answered by Friday. Its name must not be told. */
export const globex: CompetingProcess = {
  employer: 'Globex',
  stage: 'written-offer',
  receivedOn: '2026-03-10',
  answerBy: '2026-03-20',
  compensation: null,
  nameDisclosable: false,
};

/** Northwind on file and an offer from Globex, with changes. */
export function hostOf(changes: Partial<FollowUpHost> = {}): FollowUpHost {
  return {
    now: () => now,
    application: (id) => (id === northwind.id ? northwind : null),
    ledger: () => [globex],
    candidate,
    ...changes,
  };
}

type Name = 'next_follow_up' | 'may_contact' | 'draft_message' | 'review_message';

export function toolOf(name: Name, host: FollowUpHost): AgentTool {
  const tool = followUpTools(host).find((known) => known.name === name);
  if (tool === undefined) throw new Error(`there is no tool ${name}`);
  return tool;
}

/** The answer of a tool, as the object it is. */
export async function ask(name: Name, input: unknown, host: FollowUpHost = hostOf()): Promise<Record<string, unknown>> {
  return (await toolOf(name, host).execute(input)) as Record<string, unknown>;
}
