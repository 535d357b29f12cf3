import { enGB, enUS, type MessageLocale } from 'interview-followup/messages';

/** Every locale of the package: one more line for each door. All tests that speak of every locale take them from here. */
export const allLocales: readonly MessageLocale[] = [enGB, enUS];
