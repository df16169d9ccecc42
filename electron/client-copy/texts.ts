import { createHash } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import { plainCell } from '../csv-cell.ts';
import type { Table } from '../../shared/client-copy/tables.ts';
import type { Gathered } from './gather.ts';

const SOME = 64;
const listOf = (name: keyof Gathered): string => `"${name}":[`;

/** `record.json`, a few entries at a time, with its fingerprint. */
export const recordText = function* ({
  head,
  visits,
  entries,
}: Pick<Gathered, 'head' | 'visits' | 'entries'>): Generator<
  undefined,
  { readonly bytes: Uint8Array; readonly sha256: string }
> {
  const pieces: Buffer[] = [];
  const hash = createHash('sha256');
  const put = (text: string): void => {
    const piece = Buffer.from(text, 'utf8');
    pieces.push(piece);
    hash.update(piece);
  };
  const list = function* (items: readonly unknown[]): Generator<undefined, void> {
    for (let from = 0; from < items.length; from += SOME) {
      const some = items.slice(from, from + SOME).map((item) => JSON.stringify(item));
      put(`${from === 0 ? '\n' : ',\n'}${some.join(',\n')}`);
      yield;
    }
  };
  put(`${JSON.stringify(head).slice(0, -1)},\n${listOf('visits')}`);
  for (const [index, visit] of visits.entries()) {
    put(`${index === 0 ? '\n' : ',\n'}${JSON.stringify(visit)}`);
    yield;
  }
  put(`],\n${listOf('entries')}`);
  yield* list(entries);
  put(']}\n');
  return { bytes: Buffer.concat(pieces), sha256: hash.digest('hex') };
};

/** As RFC 4180 has it. What a spreadsheet would take for a formula is text: it begins with an apostrophe. */
export const csvText = ({ rows }: Table): Uint8Array =>
  Buffer.from(
    `\uFEFF${stringify(
      rows.map((row) => row.map((one) => (typeof one === 'string' ? plainCell(one) : one))) as (
        string | number
      )[][],
      { record_delimiter: '\r\n' },
    )}`,
    'utf8',
  );
