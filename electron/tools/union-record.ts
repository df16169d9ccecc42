import { existsSync } from 'node:fs';
import type { BodyOf } from '../../shared/sharing/apart.ts';
import { merged } from '../../shared/sharing/merged.ts';
import type { Union } from '../../shared/sharing/union.ts';
import { offeredIn } from '../sharing/offered-file.ts';
import { othersLines } from '../sharing/others.ts';
import { ownLines, uniteFor } from './studio-union.ts';
import type { Answer } from './answer.ts';
import { unionLines } from './union-lines.ts';

export interface UnionAsked {
  readonly dataDir: string;
  /** Exports of other tablets, beside what this one took from the folder that they share. */
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
  const others = await othersLines(dataDir);
  const union = uniteFor(dataDir, [...own.value, ...others, ...read.flatMap(({ lines }) => lines)]);
  if (union === undefined)
    return { code: 1, lines: ['unreadable: the key folder does not name this device'] };
  const unread = read.flatMap(({ unread }, place) =>
    unread === 0 ? [] : [`unreadable: ${unread} rows of ${files[place]} hold no line of a record`],
  );
  const lines = [...unionLines(union, merged(union, clearBody), lot), ...unread];
  return { code: isSound(union) && unread.length === 0 ? 0 : 1, lines };
};

const clearBody: BodyOf = ({ entry: { body } }) =>
  typeof body === 'object' && body !== null && !Array.isArray(body) && !('sealed' in body)
    ? (body as ReturnType<BodyOf>)
    : undefined;

/** Nothing in it asks for somebody to see to it. */
const isSound = ({ forks, refused, strangers, afterRevocation, waiting }: Union): boolean =>
  [forks, refused, strangers, afterRevocation, waiting].every(({ length }) => length === 0);
