import type { Command } from './command.js';
import { claims } from './commands/claims.js';
import { draft } from './commands/draft.js';
import { mayContactCommand } from './commands/may-contact.js';
import { mcp } from './commands/mcp.js';
import { next } from './commands/next.js';
import { plan } from './commands/plan.js';
import { review } from './commands/review.js';

/** All commands, in the order of the help. A new one is one line here. */
export const commands: readonly Command[] = [next, plan, mayContactCommand, draft, claims, review, mcp];
