import type { Draft, WrittenDraft } from 'interview-followup/messages';

/** The draft, which must not have been refused. */
export function written(draft: Draft): WrittenDraft {
  if (draft.type === 'refused')
    throw new Error(draft.problems.map(({ code, path, message }) => `${code} at ${path}: ${message}`).join('\n'));
  return draft;
}
