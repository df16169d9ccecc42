import { z } from 'zod';
import type { TabletsView } from '../sharing/view.ts';
import type { Sentence } from '../words/message.ts';
import { channel } from './channel.ts';
import type { Cancelled, Failure } from './problems.ts';

/** Something about the studio's tablets that cannot be done as they are now. */
export interface TabletsRefused {
  readonly kind: 'tablets-refused';
  readonly says: Sentence;
}

const nothing = z
  .undefined()
  .or(z.null())
  .transform(() => null);

export const tabletsChannels = {
  'tablets.view': channel<TabletsView, Failure>()(nothing),
  /** Asks for the folder on the screen of the system. */
  'tablets.choose': channel<TabletsView, Failure | Cancelled>()(nothing),
  'tablets.stop': channel<TabletsView, Failure>()(nothing),
  'tablets.share': channel<TabletsView, Failure>()(nothing),
  /** `words`: as this screen showed them, and somebody found them on the other. */
  'tablets.enrol': channel<TabletsView, Failure | TabletsRefused>()(
    z.strictObject({ how: z.enum(['add', 'join']), deviceId: z.uuid(), words: z.string().max(60) }),
  ),
  'tablets.revoke': channel<TabletsView, Failure | TabletsRefused>()(z.strictObject({ deviceId: z.uuid() })),
} as const;
