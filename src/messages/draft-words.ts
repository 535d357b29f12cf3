/** How a locale writes drafts. */
export type DraftWords = {};
