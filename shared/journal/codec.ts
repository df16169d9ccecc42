import { damageWords } from '../words/damage.ts';
import type { Message } from '../words/message.ts';
import { isUuid } from '../brand.ts';
import type { JsonValue } from '../brand.ts';
import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { isInstant } from '../time.ts';
import { FORMAT_VERSION } from './entry.ts';
import type { Envelope, SealedBody, StoredEntry } from './entry.ts';

/** The exact text that is stored and hashed (decision 1: key order is part of the format). */
export const lineOf = (envelope: Envelope, body: JsonValue): string => {
  const { prev, ...front } = inOrder(envelope);
  return JSON.stringify({ ...front, body, prev });
};

/** The line without its `body`: additional data of the seal, so a sealed body cannot be moved to another entry. */
export const envelopeText = (envelope: Envelope): string => JSON.stringify(inOrder(envelope));

interface Unreadable {
  readonly kind: 'unreadable-line';
  readonly says: Message;
}

/** Reads a stored line. Anything that `lineOf` would not write is refused, key order included. */
export const parseLine = (line: string): Result<StoredEntry, Unreadable> => {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return unreadable(damageWords.notJson);
  const entry = value as Record<string, unknown>;
  const keys = Object.keys(entry).join();
  if (!shapes.has(keys)) return unreadable(damageWords.wrongKeys({ keys: keys.slice(0, 120) }));
  const wrong = unfitIn(entry);
  return wrong === undefined ? ok(value as StoredEntry) : unreadable(damageWords.noProper({ key: wrong }));
};

/** The first field that no line may hold. Asked before a line is written: what cannot be read again would be damage for ever. */
export const unfitIn = (entry: object): string | undefined =>
  Object.keys(checks).find((key) => key in entry && !checks[key]?.((entry as Record<string, unknown>)[key]));

export const isSealedBody = (body: JsonValue): body is JsonValue & SealedBody =>
  typeof body === 'object' &&
  body !== null &&
  !Array.isArray(body) &&
  Object.keys(body).join() === 'nonce,sealed';

export const isHash = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);

const inOrder = ({ v, seq, at, wall, by, proven, kind, session, client, prev }: Envelope): Envelope => ({
  v,
  seq,
  at,
  wall,
  by,
  ...(proven === undefined ? {} : { proven }),
  kind,
  ...(session === undefined ? {} : { session }),
  ...(client === undefined ? {} : { client }),
  prev,
});

const shapes = new Set(
  ['', 'proven,'].flatMap((proven) =>
    ['', 'session,', 'client,', 'session,client,'].map(
      (optional) => `v,seq,at,wall,by,${proven}kind,${optional}body,prev`,
    ),
  ),
);

const isId = (value: unknown): boolean => typeof value === 'string' && isUuid(value);
const isTime = (value: unknown): boolean => typeof value === 'string' && isInstant(value);
const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  v: (value) => value === FORMAT_VERSION,
  seq: (value) => Number.isSafeInteger(value) && (value as number) > 0,
  at: isTime,
  wall: isTime,
  by: (value) => value === 'device' || isId(value),
  proven: (value) => value === 'pin',
  kind: (value) => typeof value === 'string' && /^[a-z][A-Za-z.-]{2,60}$/.test(value),
  session: isId,
  client: isId,
  prev: isHash,
};

const unreadable = (says: Message): Result<never, Unreadable> => err({ kind: 'unreadable-line', says });

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
