import type { LocalDate } from '../time.ts';
import type { Message } from '../words/message.ts';

/** One way to read where a lot ends and what follows it. */
export interface LotReading {
  readonly lot: string;
  readonly expiry?: LocalDate;
  readonly production?: LocalDate;
  readonly serial?: string;
}

/** What a scanned or typed code says about a pack (brief 4.3: manufacturer's product number, lot, expiry). */
export interface CodeReading {
  /** 14 digits, check digit right. */
  readonly gtin?: string;
  /** The product in a code of the health industry: maker, product, packaging level. */
  readonly hibc?: string;
  readonly lot?: string;
  /** The lots it may be instead where the scanner has dropped a separator and something follows; longest first. */
  readonly lotMayBe: readonly string[];
  /** The same with what then follows the lot. */
  readonly readings?: readonly LotReading[];
  readonly expiry?: LocalDate;
  readonly production?: LocalDate;
  readonly serial?: string;
}

export type Scanned =
  | ({ readonly is: 'gs1' | 'hibc' } & CodeReading)
  /** No code of a standard: offered as a lot. `gtin` where the digits may just as well be a product number. */
  | { readonly is: 'text'; readonly text: string; readonly gtin?: string }
  /** A code that is not about a pack at all: a web address, a visiting card. */
  | { readonly is: 'noLot'; readonly says: Message }
  | { readonly is: 'wrong'; readonly says: Message };

/** Says what is left out of an object where it is not there. */
export const known = <T extends Readonly<Record<string, unknown>>>(
  values: T,
): { readonly [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
