export type { CompetingProcess, FollowUpPolicy, InstantInput, JobApplication } from '../../index.js';
export type { Candidate } from '../../messages/index.js';
export { followUpTools } from './follow-up-tools.js';
export type { AgentTool, FollowUpHost } from './types.js';
