/** A sum of money in a text, with what surrounds the figure. */
export interface FoundMoney {
  /** Place of its first token, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly amountMax: number | null;
  /** ISO 4217; null when none is said. */
  readonly currency: string | null;
  /** Said with `$` alone: dollars, but whose? */
  readonly isDollar: boolean;
  readonly per: 'year' | 'month' | 'day' | 'hour' | null;
  readonly cmp: 'eq' | 'approx' | 'gte' | 'lte' | 'range';
}

/** The words of one language that sums are told with; lists of words separated by spaces, groups by commas. */
export interface MoneyWords {
  /** `pound: 'GBP'`; empty where a word names a currency but not whose, `pesos`. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly thousand: string;
  readonly million: string;
  /** "year": after a sum with "a" or "per" before it. */
  readonly per: Readonly<Record<'year' | 'month' | 'day' | 'hour', string>>;
  /** "monthly": on their own, before a sum or after it. */
  readonly periodic: Readonly<Record<'year' | 'month' | 'day' | 'hour', string>>;
  /** "a", "per", "each": words between figure and period. */
  readonly perWords: string;
  /** Signs that mean another currency than usual, `$`; as in `currencies`. */
  readonly signs?: Readonly<Record<string, string>>;
  /** Words that may stand between the sum and its period: "bruts", "brutos". */
  readonly gross: string;
  /** Words shortly after which a bare figure is a sum: "pays 48,000". */
  readonly pays: string;
  readonly approx: readonly string[];
  readonly gte: readonly string[];
  readonly lte: readonly string[];
  readonly rangeWords: string;
  /** Words for other multiples, `lakh` is 100,000. */
  readonly multiples: Readonly<Record<string, { readonly value: number; readonly currency?: string; readonly per?: 'year' }>>;
  /** Number words, `one=1`. */
  readonly numbers: Readonly<Record<string, number>>;
}
