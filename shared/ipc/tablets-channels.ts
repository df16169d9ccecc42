import { z } from 'zod';
import type { ClientId, SessionId } from '../brand.ts';
import type { SessionView } from '../session/view.ts';
import type { TwiceView } from '../sharing/registered-twice.ts';
import type { VisitsThere } from '../sharing/visits-view.ts';
import type { TabletsView } from '../sharing/view.ts';
import type { Sentence } from '../words/message.ts';
import { channel } from './channel.ts';
import type { Cancelled, Failure, Refused } from './problems.ts';

/** Something about the studio's tablets that cannot be done as they are now. */
export interface TabletsRefused {
  readonly kind: 'tablets-refused';
  readonly says: Sentence;
}

const uuid = z.uuid();
const clientId = uuid.transform((value) => value as ClientId);
const sessionId = uuid.transform((value) => value as SessionId);

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
  /** Visits of the other tablets, for whoever audits the studio; `null` where this one works alone. */
  'tablets.visits': channel<VisitsThere | null, Failure>()(z.strictObject({ onlyLooks: z.boolean() })),
  /** How far the others were heard; `null` where this tablet works alone. */
  'tablets.fresh': channel<Pick<VisitsThere, 'fresh' | 'lacks'> | null, Failure>()(nothing),
  /** What lies in the shared folder by now is taken in; it says nothing of a client. */
  'tablets.freshen': channel<null, Failure>()(nothing),
  /** A client of another tablet becomes one of this tablet too. */
  'tablets.bring': channel<null, Failure | TabletsRefused>()(z.strictObject({ client: clientId })),
  /** `seq`: the last entry of the tablet that has it, as this screen said it. */
  'tablets.takeOver': channel<SessionView, Failure | Refused | TabletsRefused>()(
    z.strictObject({ client: clientId, session: sessionId, seq: z.number().int().positive() }),
  ),
  /** Clients who may be one person, registered twice; of one client, who is the same person too. */
  'tablets.twice': channel<TwiceView, Failure>()(z.strictObject({ client: clientId.nullable() })),
  /** Somebody says that the two are one person, or two. */
  'tablets.sayOfTwo': channel<TwiceView, Failure | TabletsRefused>()(
    z.strictObject({ client: clientId, other: clientId, is: z.enum(['one', 'two']) }),
  ),
  'tablets.revoke': channel<TabletsView, Failure | TabletsRefused>()(z.strictObject({ deviceId: z.uuid() })),
} as const;
