import type { ClientId, SessionId, StaffId } from '../brand.ts';
import type { StudioHealing } from '../colour/healing.ts';
import type { Slot } from '../photos/photo.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { StationToday } from './topics/hygiene/data.ts';
import type { LastVisit } from './topics/history/data.ts';
import type { ClientFacts } from './topics/identity/data.ts';
import type { EarlierNumbing } from './topics/numbing/data.ts';

export const sessionKinds = ['touch_up', 'series_continuation', 'repair', 'scar_only', 'first_talk'] as const;

export type SessionKind = (typeof sessionKinds)[number];

/** What a talk leaves for the visit after it beside its facts: the places that were looked at, and the photos that were taken. */
interface FirstTalk {
  readonly session: SessionId;
  readonly on: LocalDate;
  readonly zones: readonly string[];
  readonly photos: readonly (Slot & { readonly greyCard: boolean })[];
}

export interface Opening {
  readonly session: SessionId;
  readonly client: ClientId;
  readonly kind: SessionKind;
  readonly at: Instant;
  /** IANA zone, pinned (decision 14). */
  readonly timeZone: string;
  readonly protocol: { readonly version: number; readonly hash: string; readonly seq: number };
  readonly studio: {
    readonly name: string;
    readonly phone: string;
    readonly outOfHoursPhone: string;
    readonly address?: string;
  };
  readonly practitioner: {
    readonly id: StaffId;
    readonly name: string;
    readonly licence: string;
    readonly trainingExpiry: string | null;
  };
  readonly clientFacts: ClientFacts;
  readonly lastVisit: LastVisit | null;
  /** When the present wording of the treatment consent was first shown to this client, in an earlier session (brief 10.4). */
  readonly consentShownAt?: Instant;
  /** A first talk that this visit goes on from (brief 10.4); what was said in it is offered with the last visit's facts. */
  readonly talk?: FirstTalk;
  readonly numbingToday: readonly EarlierNumbing[];
  /** Earlier on this day a sign of a reaction was ticked, or the client was handed over to a crew: no needle, no cream (brief 10.3). */
  readonly reactionToday?: true;
  /** How the station was set up earlier on this day; offered, never taken over by itself. */
  readonly stationToday?: StationToday;
  /** How the studio's own colours healed so far, once a visit has seen one. */
  readonly healing?: StudioHealing;
  /** Human record number printed on paper, e.g. `SMP-2026-0412`. */
  readonly recordNumber: string;
}
