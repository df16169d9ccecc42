import type { JsonValue } from '../brand.ts';
import { envelopeText, lineOf } from './codec.ts';
import { FORMAT_VERSION } from './entry.ts';
import type { ChainEnd, Draft, Envelope } from './entry.ts';

/** SHA-256 in lower-case hex; a string means its UTF-8 bytes. */
export type Digest = (bytes: Uint8Array | string) => string;

export interface ChainedLine extends ChainEnd {
  readonly envelope: Envelope;
  readonly line: string;
}

/**
 * The line that follows `end`. `seal` turns the body into what is stored and is given the envelope text
 * as additional data; for a clear body it answers the body itself.
 */
export const follow = (
  digest: Digest,
  end: ChainEnd,
  { at, wall, by, proven, kind, session, client }: Omit<Draft, 'body'>,
  seal: (envelope: string) => JsonValue,
): ChainedLine => {
  const envelope: Envelope = {
    v: FORMAT_VERSION,
    seq: end.seq + 1,
    at,
    wall,
    by,
    ...(proven === undefined ? {} : { proven }),
    kind,
    ...(session === undefined ? {} : { session }),
    ...(client === undefined ? {} : { client }),
    prev: end.hash,
  };
  const line = lineOf(envelope, seal(envelopeText(envelope)));
  return { seq: envelope.seq, hash: digest(line), envelope, line };
};
