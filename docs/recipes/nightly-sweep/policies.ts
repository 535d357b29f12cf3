import { cautious, classic, emailFirst, type FollowUpPolicy, publicSector, recruiterLed } from 'interview-followup';

const presets: readonly FollowUpPolicy[] = [classic, emailFirst, cautious, recruiterLed, publicSector];

/** The table holds the id, "email-first/1": a later version of a preset is another id, and no row changes its mind overnight. */
export const policies: ReadonlyMap<string, FollowUpPolicy> = new Map(presets.map((preset) => [preset.id, preset]));
