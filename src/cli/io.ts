/** The part of a writable stream that is used. */
export interface Sink {
  readonly isTTY?: boolean;
  write(text: string, done: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Everything outside that the command line touches, beside the files named to it. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: { readonly [name: string]: string | undefined };
  /** The system clock: what `--now` is when it is left out. */
  readonly now: () => Date;
  readonly version: string;
}
