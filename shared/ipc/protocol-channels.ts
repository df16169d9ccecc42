import { z } from 'zod';
import type { Protocol } from '../protocol/schema.ts';
import type { ToldChange } from '../protocol/told-change.ts';
import { channel } from './channel.ts';
import { printable } from './form-parts.ts';
import type { BadRequest, Failure } from './problems.ts';

const nothing = z
  .undefined()
  .or(z.null())
  .transform(() => null);

/** A text held against the one in force. */
export interface ProtocolLook {
  readonly version: number;
  readonly changes: readonly ToldChange[];
  /** A rule becomes weaker: a reason is asked. */
  readonly asksReason: boolean;
}

/** The rules of the studio: full texts, never edited in place. */
export const protocolChannels = {
  'protocol.current': channel<Protocol, Failure>()(nothing),
  /** What releasing it would change, weaker first, and what stands in the way; nothing is written. */
  'protocol.look': channel<ProtocolLook, Failure | BadRequest>()(z.strictObject({ protocol: z.unknown() })),
  /** Issues name the field. `reason` is needed where a rule becomes weaker. */
  'protocol.release': channel<{ readonly version: number }, Failure | BadRequest>()(
    z.strictObject({ protocol: z.unknown(), reason: printable.max(500).optional() }),
  ),
} as const;
