import { z } from 'zod';
import type { SessionId, StaffId } from '../brand.ts';
import { idleChoices } from '../people/idle-choices.ts';
import type { DateState } from '../people/staff.ts';
import type { RowName } from '../people/permissions.ts';
import { LONGEST_PIN } from '../people/pin.ts';
import { roles } from '../people/roles.ts';
import type { Role } from '../people/roles.ts';
import { clean, said } from '../printable.ts';
import type { Instant } from '../time.ts';
import type { Sentence } from '../words/message.ts';
import { channel } from './channel.ts';
import type { AppState } from './pages.ts';
import type { Failure, WrongSecret } from './problems.ts';

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

/** One name to tap. */
export interface Tile {
  readonly id: StaffId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly hasPin: boolean;
  /** The pad opens by itself after the sixth digit. */
  readonly sixDigits: boolean;
}

/** Who has the tablet, and what the window offers them. */
export interface Tablet {
  /** `false`: nobody has a PIN, and who works here is stated. */
  readonly asksPin: boolean;
  readonly lock: 'open' | 'veiled' | 'locked';
  readonly lockedAt: Instant | null;
  /** Who took it last; of a locked one, who had it. */
  readonly person: Tile | null;
  readonly people: readonly Tile[];
  readonly may: readonly RowName[];
  /** Done while it was locked, and nobody has said yet who did it. */
  readonly unnamed: readonly UnnamedTap[];
}
export interface UnnamedTap {
  readonly at: Instant;
  readonly what: LockAct['act'];
  /** Of the entry it made. */
  readonly seq: number;
}

/** What runs on, without a name. */
export interface LockPage {
  readonly now: Instant;
  readonly timeZone: string;
  readonly clocks: readonly LockClock[];
  /** The session that was on the screen: an emergency is raised in it. */
  readonly session: SessionId | null;
  readonly emergency: { readonly number: string; readonly isRaised: boolean };
}
export type LockClock =
  | {
      readonly kind: 'cream';
      readonly session: SessionId;
      readonly application: string;
      readonly onAt: Instant;
      readonly offBy: Instant | null;
      readonly alarm: 'none' | 'minimum' | 'nearMaximum' | 'maximum';
      readonly isAcknowledged: boolean;
    }
  | { readonly kind: 'watch'; readonly session: SessionId; readonly until: Instant }
  | { readonly kind: 'paused'; readonly session: SessionId; readonly since: Instant };

const id = z.uuid().transform((value) => value as StaffId);
const session = z.uuid().transform((value) => value as SessionId);
const nothing = z
  .undefined()
  .or(z.null())
  .transform(() => null);
const pin = z.string().max(4 * LONGEST_PIN);
const until = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'must be a month or a day')
  .nullable();
const form = z.strictObject({
  name: said(80),
  licence: clean(60),
  licenceExpiry: until,
  trainingExpiry: until,
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
