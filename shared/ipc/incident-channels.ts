import type { Phrase } from '../words/message.ts';
import { z } from 'zod';
import type { ClientId, SessionId } from '../brand.ts';
import { adverseOrder, followUpOrder } from '../adverse/case.ts';
import type { AdverseCase } from '../adverse/case.ts';
import { callOutcomes, MOST_SENT } from '../home/calls.ts';
import { clean } from '../printable.ts';
import { exposure } from '../staff/exposure.ts';
import type { ExposureRow } from '../staff/exposure.ts';
import type { LocalDate } from '../time.ts';
import { channel } from './channel.ts';
import { sentPicture } from './photo-order.ts';
import type { BadPicture, BadRequest, Cancelled, Failure, Refused } from './problems.ts';

const client = z.uuid().transform((value) => value as ClientId);
const session = z.uuid().transform((value) => value as SessionId);

/** A case with what the screen shows beside it. */
export interface CaseRow extends AdverseCase {
  readonly zoneName: Phrase | null;
  readonly byName: string;
  readonly visitOn: LocalDate | null;
  readonly recordNumber: string | null;
  /** The next day to ask how it is; null when all were asked. `due`: that day has come. */
  readonly nextFollowUp: LocalDate | null;
  readonly due: boolean;
  /** Photos of its visit that are still there, to choose from. */
  readonly photosThere: readonly { readonly id: string; readonly title: Phrase }[];
}
/** What a form outside a running session starts from. */
export interface NewCase {
  readonly today: LocalDate;
  readonly time: string;
  readonly zones: readonly { readonly id: string; readonly name: string }[];
  readonly visits: readonly {
    readonly session: SessionId;
    readonly on: LocalDate;
    readonly recordNumber: string;
    readonly photos: CaseRow['photosThere'];
  }[];
}
export interface ExposureLog {
  readonly rows: readonly (ExposureRow & { readonly byName: string })[];
  readonly today: LocalDate;
  readonly time: string;
  readonly firstAid: readonly string[];
  /** An adviser has not signed the card off yet. */
  readonly firstAidIsDraft: boolean;
  /** Who is at work, as the form starts. */
  readonly person: string;
}

/** Unwanted events after the session, and the staff's own log. In a running session the event is an intent of the session. */
export const incidentChannels = {
  'adverse.list': channel<{ readonly cases: readonly CaseRow[]; readonly start: NewCase }, Failure>()(
    z.strictObject({ client }),
  ),
  'adverse.record': channel<readonly CaseRow[], Failure | BadRequest>()(
    adverseOrder.extend({ client, session: session.nullable() }),
  ),
  'adverse.followUp': channel<readonly CaseRow[], Failure | BadRequest>()(followUpOrder.extend({ client })),
  'adverse.paper': channel<{ readonly path: Phrase }, Failure | Cancelled>()(
    z.strictObject({
      client,
      event: z.string().max(41),
      how: z.enum(['save', 'print']),
      printer: z.string().max(200).nullable(),
    }),
  ),
  /** The client was called on that day after the visit. */
  'calls.record': channel<null, Failure | Refused | BadPicture>()(
    z.strictObject({
      session,
      day: z.number().int().min(1).max(60),
      outcome: z.enum(callOutcomes),
      words: clean(400),
      photos: z.array(sentPicture).max(MOST_SENT),
    }),
  ),
  'exposures.log': channel<ExposureLog, Failure>()(
    z
      .undefined()
      .or(z.null())
      .transform(() => null),
  ),
  'exposures.record': channel<ExposureLog, Failure | BadRequest>()(exposure),
} as const;
