import { z } from 'zod';
import type { ClientId, SessionId } from '../brand.ts';
import { reasonIds } from '../desk/reasons.ts';
import type { DueShown } from '../home/due-list.ts';
import { periods } from '../desk/periods.ts';
import { clean } from '../printable.ts';
import { isLocalDate } from '../time.ts';
import type { LocalDate } from '../time.ts';
import { doorWords } from '../words/door.ts';
import type { Phrase } from '../words/message.ts';
import { worded } from '../words/worded.ts';
import { channel } from './channel.ts';
import type { CompletedPage } from './completed-page.ts';
import type { FiguresPage } from './figures-page.ts';
import type { CompletedList } from './pages.ts';
import { uuid } from './photo-order.ts';
import type { PackMade } from './pack-made.ts';
import type { BadRequest, Cancelled, Failure } from './problems.ts';
import type { SampleDrawn, SampleMonth } from './sample-pages.ts';
import type { TabletsRefused } from './tablets-channels.ts';

const sessionId = uuid.transform((value) => value as SessionId);
const day = z
  .string()
  .refine(isLocalDate, worded(doorWords.dateLike))
  .transform((value) => value as LocalDate);

const printer = z.string().max(200).nullable();
type Left = { readonly path: string } | { readonly sentTo: Phrase };

/** The manager's desk. */
export const deskChannels = {
  /**
   * A page of ended sessions, newest first; all that is asked must fit. `text`: words that all must be in a session, in any order.
   * `before`: the `next` of the page before. `from`, `to`: first and last day.
   */
  'completed.list': channel<CompletedList, Failure>()(
    z.strictObject({
      text: z.string().max(120),
      before: z.number().int().positive().nullable(),
      limit: z.number().int().min(1).max(500),
      show: z.enum(['all', 'toReview', 'returned', 'sample']).optional(),
      practitioner: z.string().max(80).optional(),
      reason: z.enum(reasonIds).optional(),
      period: z.enum(periods).optional(),
      from: day.optional(),
      to: day.optional(),
    }),
  ),
  /** Back to whoever worked, with a question about one entry or about all of it. */
  'review.return': channel<CompletedPage, Failure | BadRequest>()(
    z.strictObject({
      session: sessionId,
      words: clean(1000),
      about: z.number().int().positive().nullable(),
      until: day.nullable(),
    }),
  ),
  'review.answer': channel<CompletedPage, Failure | BadRequest>()(
    z.strictObject({ session: sessionId, words: clean(1000) }),
  ),
  'review.approve': channel<CompletedPage, Failure | BadRequest>()(
    z.strictObject({ session: sessionId, words: clean(1000) }),
  ),
  /** Months that are over, newest first. */
  'sample.months': channel<readonly SampleMonth[], Failure | TabletsRefused>()(z.null()),
  /** Draws the random sample of a month; one that was drawn is told again, as it was. */
  'sample.draw': channel<SampleDrawn, Failure | BadRequest | TabletsRefused>()(
    z.strictObject({ month: z.string().max(7) }),
  ),
  /** What the sessions of that time say together; `null`: of all time. */
  'figures.page': channel<FiguresPage, Failure>()(z.strictObject({ period: z.enum(periods).nullable() })),
  /** A folder for an inspector, or of one client for an insurer; `period` `null`: of all time. Main asks where it goes. */
  'pack.make': channel<PackMade, Failure | BadRequest | Cancelled>()(
    z.strictObject({
      period: z.enum(periods).nullable(),
      client: uuid.transform((value) => value as ClientId).nullable(),
      names: z.boolean(),
    }),
  ),
  /** Who is due within a month, or was and has not come. */
  'due.list': channel<DueShown, Failure>()(z.null()),
  'due.paper': channel<Left, Failure | Cancelled>()(
    z.strictObject({ how: z.enum(['save', 'print', 'table']), printer }),
  ),
  /** The week of a manager on one page. */
  'week.paper': channel<Left, Failure | Cancelled>()(
    z.strictObject({ how: z.enum(['save', 'print']), printer }),
  ),
  'completed.open': channel<CompletedPage, Failure>()(z.strictObject({ session: sessionId })),
} as const;
