import type { JobApplication } from '../index.js';
import { safeParseJobApplication } from '../schema/index.js';
import type { Call, Failure } from './command.js';
import { exitCodes } from './exit-codes.js';
import { issuesOf } from './issues-of.js';
import type { Row } from './lay-out.js';
