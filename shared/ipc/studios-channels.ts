import { z } from 'zod';
import type { SessionId, StaffId } from '../brand.ts';
import { periods } from '../desk/periods.ts';
import { LONGEST_PIN } from '../people/pin.ts';
import { clean } from '../printable.ts';
import { isLocalDate } from '../time.ts';
import type { LocalDate } from '../time.ts';
import { doorWords } from '../words/door.ts';
import { worded } from '../words/worded.ts';
import { channel } from './channel.ts';
import type { CompletedPage } from './completed-page.ts';
import type { NotAllowed, WrongPin } from './people-channels.ts';
import type { BadRequest, Cancelled, Failure, WrongSecret } from './problems.ts';
import type { SampleDrawn } from './sample-pages.ts';
import type {
  StudioMonths,
  StudiosFigures,
  StudiosList,
  StudiosRecall,
  StudiosView,
} from './studios-pages.ts';
import type { TabletsRefused } from './tablets-channels.ts';

const nothing = z
  .undefined()
  .or(z.null())
  .transform(() => null);
const studio = z.string().regex(/^[\da-f]{16}$/);
const sessionId = z.uuid().transform((value) => value as SessionId);
const staffId = z.uuid().transform((value) => value as StaffId);
const day = z
  .string()
  .refine(isLocalDate, worded(doorWords.dateLike))
  .transform((value) => value as LocalDate);

type No = Failure | TabletsRefused;

/** One desk over several studios; each session is told from the chains of its own studio, and what is said of it is written there. */
export const studiosChannels = {
  'studios.view': channel<StudiosView, Failure>()(nothing),
  /** Asks for the data folder on the screen of the system. */
  'studios.add': channel<StudiosView, No | Cancelled>()(nothing),
  'studios.leave': channel<StudiosView, No>()(z.strictObject({ studio })),
  'studios.unlock': channel<StudiosView, No | WrongSecret | BadRequest>()(
    z.strictObject({ studio, passphrase: z.string().max(200) }),
  ),
  /** As somebody who works in that studio, by their PIN there. */
  'studios.signIn': channel<StudiosView, No | WrongPin>()(
    z.strictObject({ studio, person: staffId, pin: z.string().max(4 * LONGEST_PIN) }),
  ),
  /** Takes from each studio what its tablets shared since. */
  'studios.hear': channel<StudiosView, Failure>()(nothing),
  'studios.list': channel<StudiosList, Failure>()(
    z.strictObject({
      studio: studio.nullable(),
      show: z.enum(['all', 'toReview', 'returned', 'sample']),
      text: z.string().max(120),
      limit: z.number().int().min(1).max(500),
    }),
  ),
  'studios.session': channel<CompletedPage, No>()(z.strictObject({ studio, session: sessionId })),
  'studios.return': channel<CompletedPage, No | BadRequest | NotAllowed>()(
    z.strictObject({
      studio,
      session: sessionId,
      words: clean(1000),
      about: z.number().int().positive().nullable(),
      until: day.nullable(),
    }),
  ),
  'studios.approve': channel<CompletedPage, No | BadRequest | NotAllowed>()(
    z.strictObject({ studio, session: sessionId, words: clean(1000) }),
  ),
  /** Hears each studio first. `limit`: clients told of each. */
  'studios.recall': channel<StudiosRecall, Failure>()(
    z.strictObject({ text: clean(4000), limit: z.number().int().min(1).max(500) }),
  ),
  'studios.figures': channel<StudiosFigures, Failure>()(
    z.strictObject({ period: z.enum(periods).nullable() }),
  ),
  'studios.months': channel<StudioMonths, No>()(z.strictObject({ studio })),
  'studios.draw': channel<SampleDrawn, No | BadRequest>()(
    z.strictObject({ studio, month: z.string().max(7) }),
  ),
} as const;
