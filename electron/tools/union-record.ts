import { inEnglish } from '../../shared/words/in-english.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clearBody } from '../../shared/sharing/clear-body.ts';
import { merged } from '../../shared/sharing/merged.ts';
import type { Union } from '../../shared/sharing/union.ts';
import { instantOf } from '../../shared/time.ts';
import { createLog } from '../log.ts';
import { offeredIn } from '../sharing/offered-file.ts';
import { othersLines } from '../sharing/others.ts';
import type { KdfCost } from '../vault/passphrase.ts';
import type { Answer } from './answer.ts';
import { clientLines } from './client-lines.ts';
import { bodyOpener } from './open-bodies.ts';
import { sessionLines } from './session-lines.ts';
import { ownLines, uniteFor } from '../sharing/studio-union.ts';
import { unionLines } from './union-lines.ts';
import { no, openKeys } from './with-workspace.ts';

export interface UnionAsked {
  readonly dataDir: string;
  /** Exports of other tablets, beside what this one took from the folder that they share. */
  readonly files: readonly string[];
  /** A lot to be recalled. */
  readonly lot: string | undefined;
  /** A row for every session. */
  readonly sessions?: boolean | undefined;
  /** Part of a client's name. */
  readonly client?: string | undefined;
  /** Opens what this tablet holds keys for; left out: what is sealed is counted, not told. */
  readonly secret?: string | undefined;
  readonly cost?: KdfCost;
}

/** The record of the studio out of the chains of its tablets, as this one sees it. */
export const unionOf = async ({
  dataDir,
  files,
  lot,
  sessions = false,
  client,
  secret,
  cost = 'real',
}: UnionAsked): Promise<Answer> => {
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) return { code: 1, lines: [`not-found: there is no file ${missing}`] };
  const own = ownLines(dataDir);
  if (!own.ok) return no(own.error.kind, inEnglish(own.error.says));
  const read = await Promise.all(files.map(offeredIn));
  const others = await othersLines(dataDir);
  const union = uniteFor(dataDir, [...own.value, ...others, ...read.flatMap(({ lines }) => lines)]);
  if (union === undefined)
    return { code: 1, lines: ['unreadable: the key folder does not name this device'] };
  const unread = read.flatMap(({ unread }, place) =>
    unread === 0 ? [] : [`unreadable: ${unread} rows of ${files[place]} hold no line of a record`],
  );
  const keys =
    secret === undefined
      ? undefined
      : openKeys({
          dataDir,
          secret,
          cost,
          log: createLog(join(dataDir, 'log'), () => instantOf(Date.now())),
        });
  if (keys?.ok === false) return keys.error;
  const mine = union.heard.find(({ tablet }) =>
    tablet.chain?.links.some(({ hash }) => hash === own.value[0]?.hash),
  );
  const bodyOf = keys === undefined ? clearBody : bodyOpener(keys.value, mine?.tablet.deviceId ?? '');
  const told = merged(union, bodyOf);
  const lines = [
    ...unionLines(union, told, lot),
    ...(sessions ? sessionLines(union, told.sessions, bodyOf) : []),
    ...(client === undefined ? [] : clientLines(union, bodyOf, client)),
    ...unread,
  ];
  keys?.value.lock();
  return { code: isSound(union) && unread.length === 0 ? 0 : 1, lines };
};

/** Nothing in it asks for somebody to see to it. */
const isSound = ({ forks, refused, strangers, afterRevocation, waiting }: Union): boolean =>
  [forks, refused, strangers, afterRevocation, waiting].every(({ length }) => length === 0);
