import type { CompetingProcess, FollowUpPolicy, InstantInput, JobApplication } from '../../index.js';
import type { Candidate } from '../../messages/index.js';

/** Where the facts come from. Every call of a tool asks anew; a model never supplies any of it. */
export interface FollowUpHost {
  /** The instant to decide at; asked once a call. */
  readonly now: () => InstantInput;
  /** The application of that id, null when there is none. */
  readonly application: (id: string) => JobApplication | null;
  /** The candidate's other applications: one person is not chased for two of them within the gap. Left out: none are looked at. */
  readonly others?: (id: string) => readonly JobApplication[];
  /** The candidate's other processes: what claims are held against. Empty: no other offer may be told. */
  readonly ledger: () => readonly CompetingProcess[];
  /** Who writes; the ledger's dates are local dates in this person's zone. */
  readonly candidate: Candidate;
  /** `classic` when left out. */
  readonly policy?: FollowUpPolicy;
}

/** A tool for an AI agent as plain data: an MCP server, the AI SDK and function calling take it as it is. */
export interface AgentTool {
  /** Letters and underscores, `next_follow_up`. */
  readonly name: string;
  /** For the model: when to call it and what its answer means. */
  readonly description: string;
  /** JSON Schema of the input (2020-12): every property is required, optional ones may be null, others are refused. */
  readonly inputSchema: object;
  /** JSON Schema of the answer: every property is there, null where the library's answer has none. */
  readonly outputSchema: object;
  /**
   * Answers with JSON that fits `outputSchema`.
   *
   * @throws FollowUpError (the promise is rejected) for an input that does not fit, for an application that is not on file, and for facts
   * of the host that cannot be read; its message says for the model what would be right.
   */
  readonly execute: (input: unknown) => Promise<unknown>;
}
