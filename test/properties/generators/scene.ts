import type { Contact, Interview } from 'interview-followup';

/** What has been made so far of an example: the rest is made to fit it. Instants are epoch milliseconds. */
export interface Scene {
  /** The employer's. */
  readonly zone: string;
  /** The local date of `now`, in days since 1970. */
  readonly day: number;
  readonly now: number;
  readonly contacts: readonly Contact[];
  readonly interviews: readonly Interview[];
  /** Instants up to now at which something happened; `now` is the first. */
  readonly marks: readonly number[];
  /** The last of what happened in turn: a story goes on from here. */
  readonly latest: number;
}

/**
 * How to make a part of an example once the scene is known. Arbitraries make recipes instead of depending on each other: so each part
 * shrinks on its own, and the whole stays valid.
 */
export type Recipe<Part> = (scene: Scene) => Part;
