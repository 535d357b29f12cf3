import type { Command } from './command.js';
import { agendaCommand } from './commands/agenda.js';
import { claims } from './commands/claims.js';
import { draft } from './commands/draft.js';
import { ics } from './commands/ics.js';
import { importCommand } from './commands/import.js';
import { mayContactCommand } from './commands/may-contact.js';
import { mcp } from './commands/mcp.js';
import { next } from './commands/next.js';
import { owed } from './commands/owed.js';
import { plan } from './commands/plan.js';
import { review } from './commands/review.js';
import { timeline } from './commands/timeline.js';

/** All commands, in the order of the help. A new one is one line here. */
export const commands: readonly Command[] = [
  next,
  plan,
  mayContactCommand,
  draft,
  claims,
  review,
  agendaCommand,
  owed,
  ics,
  timeline,
  importCommand,
  mcp,
];
