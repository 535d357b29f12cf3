import { isFollowUpError } from 'interview-followup';

/** What a call complains of, as `path code`; nothing when it answers. Any other error is thrown on. */
export function complaints(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (isFollowUpError(error)) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
}
