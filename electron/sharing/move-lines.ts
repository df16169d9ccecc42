import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Union } from '../../shared/sharing/union.ts';
import type { CannotCopy } from '../store/copy-record.ts';
import { keepOthers, othersLines } from './others.ts';
import type { Taken } from './others.ts';
import type { Reach, Sending } from './reach.ts';
import { ownLines, studioIn, uniteFor } from './studio-union.ts';

/** This tablet among the others. */
export interface Standing {
  readonly union: Union;
  /** Hash of this tablet's last line. */
  readonly head: string;
  /** Of its own record, good or not. */
  readonly lines: number;
  /** That names this tablet's chain, and the one that began the studio. */
  readonly device: string;
  readonly studio: string;
}

export interface Moved extends Standing, Sending {
  readonly taken: readonly Taken[];
  readonly foreign: number;
}

/** Why a record cannot be told beside those of other tablets. */
export type CannotUnite =
  | CannotCopy
  /** The key folder names no device; the record does not verify. */
  | { readonly kind: 'no-device' | 'damaged' };

/** The record as it is with what this tablet holds of the others. */
export const standingOf = async (dataDir: string): Promise<Result<Standing, CannotUnite>> => {
  const own = ownLines(dataDir);
  if (!own.ok) return own;
  const union = uniteFor(dataDir, [...own.value, ...(await othersLines(dataDir))]);
  return union === undefined ? err(noDevice) : standingIn(union, own.value);
};

/**
 * Sends this tablet's lines to where the tablets meet and keeps those of the others from there, sealed as they are. It needs no key, and
 * Stipple may be open. Breaks where a disk or a line does; what was moved before stays, and the next time goes on from there.
 */
export const moveLines = async (dataDir: string, reach: Reach): Promise<Result<Moved, CannotUnite>> => {
  const own = ownLines(dataDir);
  if (!own.ok) return own;
  const held = [...own.value, ...(await othersLines(dataDir))];
  const known = uniteFor(dataDir, held);
  if (known === undefined) return err(noDevice);
  const studio = studioIn(known);
  const { lines, foreign } = await reach.take(studio);
  const union = uniteFor(dataDir, [...held, ...lines]) ?? known;
  const standing = standingIn(union, own.value);
  if (!standing.ok) return standing;
  const { device } = standing.value;
  const sent = await reach.send({ studio, device, lines: own.value });
  const taken = keepOthers(dataDir, union, new Set(held.map(({ hash }) => hash)));
  return ok({ ...standing.value, studio, ...sent, taken, foreign });
};

const noDevice: CannotUnite = { kind: 'no-device' };

const standingIn = (
  union: Union,
  own: readonly { readonly hash: string }[],
): Result<Standing, CannotUnite> => {
  const mine = union.heard.find(({ tablet }) =>
    tablet.chain?.links.some(({ hash }) => hash === own[0]?.hash),
  );
  return mine === undefined
    ? err({ kind: 'damaged' })
    : ok({
        union,
        device: mine.tablet.deviceId,
        studio: studioIn(union),
        head: own.at(-1)?.hash ?? '',
        lines: own.length,
      });
};
