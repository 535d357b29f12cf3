import type { DescribeLocale, DraftLocale } from '../locale.js';
import { enGBDescribe } from './en-gb/describe-locale.js';
import { enGBDraft } from './en-gb/draft-locale.js';
import { enUSDescribe } from './en-us/describe-locale.js';
import { enUSDraft } from './en-us/draft-locale.js';

/** The locales that need not be given, apart by use: an app that only describes carries no drafts, and the other way round. */
export const bundledToDraft: readonly [DraftLocale, ...DraftLocale[]] = [enGBDraft, enUSDraft];
export const bundledToDescribe: readonly [DescribeLocale, ...DescribeLocale[]] = [enGBDescribe, enUSDescribe];
