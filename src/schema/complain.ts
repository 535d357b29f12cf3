import type { Payload } from './own-schema.js';

/** What is wrong with a value, in the words of the engine. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
}

/** Adds an issue, at the value itself or at a part of it. */
export function complain(payload: Payload, { code, message }: Complaint, ...path: PropertyKey[]): Payload {
  payload.issues.push({ code: 'custom', input: payload.value, path, params: { code, message } });
  return payload;
}
