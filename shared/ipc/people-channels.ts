import { z } from 'zod';
import type { SessionId, StaffId } from '../brand.ts';
import { idleChoices } from '../people/idle-choices.ts';
import type { DateState } from '../people/staff.ts';
import { LONGEST_PIN } from '../people/pin.ts';
import { roles } from '../people/roles.ts';
import { clean, said } from '../printable.ts';
import type { Instant } from '../time.ts';
import type { Sentence } from '../words/message.ts';
import { channel } from './channel.ts';
import type { AppState } from './pages.ts';
import type { Failure, WrongSecret } from './problems.ts';
import type { LockPage, Tile } from './tablet.ts';
import { doorWords } from '../words/door.ts';
import { worded } from '../words/worded.ts';

/** Somebody's PIN that comes with a request. */
export const proof = z.strictObject({ person: z.uuid(), pin: z.string().max(4 * LONGEST_PIN) });
export type Proof = z.infer<typeof proof>;

/** What main says to whoever may not do what was asked; nothing was done. */
export interface NotAllowed {
  readonly kind: 'not-allowed';
  readonly says: Sentence;
  readonly why: 'locked' | 'role';
}
/** The same request with the PIN of one of these is heard. */
export interface NeedsPin {
  readonly kind: 'needs-pin';
  readonly says: Sentence;
  readonly of: 'own' | 'supervisor' | 'allowed' | 'second';
  readonly people: readonly Tile[];
}
export interface WrongPin {
  readonly kind: 'wrong-pin';
  readonly says: Sentence;
  /** Until the next try is looked at. */
  readonly waitSeconds: number;
}
/** Something about people that the rules do not allow. */
export interface PeopleRefused {
  readonly kind: 'people-refused';
  readonly says: Sentence;
}

const id = z.uuid().transform((value) => value as StaffId);
const session = z.uuid().transform((value) => value as SessionId);
const nothing = z
  .undefined()
  .or(z.null())
  .transform(() => null);
const pin = z.string().max(4 * LONGEST_PIN);
const until = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/, worded(doorWords.monthOrDay))
  .nullable();
const form = z.strictObject({
  name: said(80),
  licence: clean(60),
  licenceExpiry: until,
  trainingExpiry: until,
  hepatitisB: z.enum(['given', 'declined']).optional(),
  roles: z.array(z.enum(roles)).max(roles.length),
});
export type StaffForm = z.infer<typeof form>;

const act = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('emergency'), session }),
  z.strictObject({ act: z.literal('wipedOff'), session, application: z.string().max(60) }),
  z.strictObject({
    act: z.literal('acknowledge'),
    session,
    application: z.string().max(60),
    alarm: z.enum(['minimum', 'nearMaximum', 'maximum']),
  }),
]);
export type LockAct = z.infer<typeof act>;

/** Who works here, as the people page shows it. */
export interface PeoplePage {
  readonly people: readonly PersonRow[];
  readonly idleMinutes: number;
}
export interface PersonRow extends Tile {
  readonly licence: string;
  readonly licenceExpiry: string | null;
  readonly trainingExpiry: string | null;
  readonly hepatitisB: 'given' | 'declined' | null;
  readonly licenceState: DateState;
  readonly trainingState: DateState;
  readonly since: Instant;
  readonly leftAt: Instant | null;
  readonly pinSetAt: Instant | null;
  readonly wrongTries: number;
  readonly waitSeconds: number;
  readonly isOnlyOwner: boolean;
  readonly changes: readonly {
    readonly at: Instant;
    readonly byName: string;
    readonly says: Sentence;
  }[];
}

type Answer = PeopleRefused | Failure;
export const peopleChannels = {
  'people.signIn': channel<AppState, WrongPin | Failure>()(z.strictObject({ person: id, pin })),
  'people.lock': channel<AppState, Failure>()(nothing),
  /** One tap on the veil of a session. */
  'people.lift': channel<AppState, Failure>()(nothing),
  'lock.page': channel<LockPage, Failure>()(nothing),
  'lock.act': channel<LockPage, Failure | PeopleRefused>()(act),
  'people.nameTaps': channel<AppState, Answer>()(z.strictObject({ person: id })),

  'people.page': channel<PeoplePage, Failure>()(nothing),
  'people.add': channel<PeoplePage, Answer>()(form),
  'people.amend': channel<PeoplePage, Answer>()(z.strictObject({ person: id, ...form.shape })),
  'people.leave': channel<PeoplePage, Answer>()(z.strictObject({ person: id })),
  'people.return': channel<PeoplePage, Answer>()(z.strictObject({ person: id })),
  /** Six random digits that are taken as they are. */
  'people.proposePin': channel<{ readonly pin: string }, Answer>()(z.strictObject({ person: id })),
  /** One's own, or that of somebody who has forgotten it. */
  'people.setPin': channel<AppState, Answer>()(z.strictObject({ person: id, pin })),
  'people.setIdle': channel<PeoplePage, Answer>()(
    z.strictObject({ minutes: z.number().refine((minutes) => idleChoices.includes(minutes)) }),
  ),
  /** The way back in for an owner whom no manager can help. */
  'people.resetByCode': channel<AppState, WrongSecret | WrongPin | Answer>()(
    z.strictObject({ person: id, recoveryCode: z.string().max(200), pin }),
  ),
} as const;
