import type Holidays from 'date-holidays';

/** What `peer.cjs` brings: the class of date-holidays and its version; throws when the package is not there. */
declare const peer: {
  readonly load: () => { readonly Holidays: typeof Holidays | { readonly default: typeof Holidays }; readonly version: string };
};
export = peer;
