import { existsSync } from 'node:fs';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { BodyOf } from '../../shared/sharing/apart.ts';
import type { OfferedLine } from '../../shared/sharing/chains.ts';
import { merged } from '../../shared/sharing/merged.ts';
import { unite } from '../../shared/sharing/union.ts';
import type { Union } from '../../shared/sharing/union.ts';
import { offeredIn } from '../sharing/offered-file.ts';
import { copyRecord } from '../store/copy-record.ts';
import { sha256 } from '../store/digest.ts';
import { verifierOf } from '../vault/device-key.ts';
import { keysOf } from '../vault/device-file.ts';
import { readDevice } from '../vault/open-vault.ts';
import type { Answer } from './answer.ts';
import { packLines } from './pack-record.ts';
import { unionLines } from './union-lines.ts';

export interface UnionAsked {
  readonly dataDir: string;
  /** Exports of the other tablets. */
  readonly files: readonly string[];
  /** A lot to be recalled. */
  readonly lot: string | undefined;
}

/** The record of the studio out of the chains of its tablets, as this one sees it. No key is needed: what is sealed is counted, not told. */
export const unionOf = async ({ dataDir, files, lot }: UnionAsked): Promise<Answer> => {
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) return { code: 1, lines: [`not-found: there is no file ${missing}`] };
  const own = ownLines(dataDir);
  if (!own.ok) return { code: 1, lines: [own.error] };
  const read = await Promise.all(files.map(offeredIn));
  const union = uniteFor(dataDir, [...own.value, ...read.flatMap(({ lines }) => lines)]);
  if (union === undefined)
    return { code: 1, lines: ['unreadable: the key folder does not name this device'] };
  const unread = read.flatMap(({ unread }, place) =>
    unread === 0 ? [] : [`unreadable: ${unread} rows of ${files[place]} hold no line of a record`],
  );
  const lines = [...unionLines(union, merged(union, clearBody), lot), ...unread];
  return { code: isSound(union) && unread.length === 0 ? 0 : 1, lines };
};

/** As whoever holds the key of that folder's device sees it. */
const uniteFor = (dataDir: string, lines: Iterable<OfferedLine>): Union | undefined => {
  const device = readDevice(dataDir);
  if (device === undefined) return undefined;
  const keys = new Set(keysOf(device));
  return unite(lines, { digest: sha256, verifierOf, trusts: (key) => keys.has(key) });
};

const ownLines = (dataDir: string): Result<readonly OfferedLine[], string> => {
  const copied = copyRecord(dataDir);
  if (!copied.ok) return err(`${copied.error.kind}: ${copied.error.says}`);
  try {
    return ok([...packLines(copied.value.db)].map((line) => ({ ...line, source: 'this tablet' })));
  } finally {
    copied.value.close();
  }
};

const clearBody: BodyOf = ({ entry: { body } }) =>
  typeof body === 'object' && body !== null && !Array.isArray(body) && !('sealed' in body)
    ? (body as ReturnType<BodyOf>)
    : undefined;

/** Nothing in it asks for somebody to see to it. */
const isSound = ({ forks, refused, strangers, afterRevocation, waiting }: Union): boolean =>
  [forks, refused, strangers, afterRevocation, waiting].every(({ length }) => length === 0);
