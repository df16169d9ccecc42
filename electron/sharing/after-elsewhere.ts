import type { JsonValue } from '../../shared/brand.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { Vault } from '../vault/vault.ts';
import type { SealedAfter } from './share-work.ts';

/** What another tablet entered about a visit that was over, opened. */
export type AfterElsewhere = Pick<Entry, 'kind' | 'session' | 'client' | 'at' | 'by' | 'body' | 'hash'>;

/** As far as the keys were handed over; in memory only. */
export const openedAfter = (
  exchange: Pick<Vault['exchange'], 'open'>,
  { aad, body, ...entry }: SealedAfter,
): readonly AfterElsewhere[] => {
  const bytes = exchange.open(entry.client, aad, body);
  return bytes === undefined
    ? []
    : [{ ...entry, body: JSON.parse(Buffer.from(bytes).toString('utf8')) as JsonValue }];
};
