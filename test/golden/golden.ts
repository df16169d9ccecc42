import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonValue } from '../../shared/brand.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import type { SessionData } from '../../shared/session/data.ts';
import { sha256 } from '../builders/session.ts';

/**
 * A recorded session: the bodies of its entries as the journal holds them, and what they led to. Later versions must replay it to the
 * same end; `record.ts` makes new ones, and never renews an old one.
 */
export interface Golden {
  readonly name: string;
  readonly entries: readonly Pick<Entry, 'seq' | 'at' | 'by' | 'body'>[];
  readonly end: {
    readonly place: string;
    readonly stage: string;
    readonly keys: readonly string[];
    readonly hash: string;
  };
}

export const goldenNames = ['closed', 'deferred', 'abandoned-after-needle', 'emergency'] as const;
export const goldenFolder = import.meta.dirname;
export const goldenOf = (name: string): Golden =>
  JSON.parse(readFileSync(join(goldenFolder, `${name}.json`), 'utf8')) as Golden;
export const goldenProtocol = (): Protocol =>
  JSON.parse(readFileSync(join(goldenFolder, 'protocol.json'), 'utf8')) as Protocol;

/** The facts that were known when it was recorded; a fact that a later version adds does not change the hash. */
export const hashOf = (data: SessionData, keys: readonly string[]): string =>
  sha256(
    JSON.stringify(keys.map((key) => [key, sorted(data[key as keyof SessionData] as unknown as JsonValue)])),
  );

export const sorted = (value: JsonValue): JsonValue => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one as JsonValue)]),
  );
};
