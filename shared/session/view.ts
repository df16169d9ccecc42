import type { ClientId, SessionId } from '../brand.ts';
import type { CreamForCrew } from '../numbing/for-crew.ts';
import type { FirstLimit } from '../numbing/left.ts';
import type { NumbingTotals } from '../numbing/dose.ts';
import type { NumbingTimer } from '../numbing/timers.ts';
import type { Instant } from '../time.ts';
import type { SessionData } from './data.ts';
import type { IntentType } from './events.ts';
import type { RequirementState } from './requirement.ts';
import type { Place, StageId } from './stage.ts';
import type { EndingProposal } from './topics/course/ending-proposal.ts';
import type { RowEffect } from './topics/health/view.ts';
import type { FromLastVisit } from './topics/history/carry-over.ts';
import type { Waits } from './topics/history/waits.ts';
import type { WorkView } from './topics/needle/view.ts';
import type { Proposal } from './topics/zones/view.ts';

export interface SessionView {
  /** Journal seq this view reflects; an older view is dropped (decision 30). */
  readonly seq: number;
  readonly savedAt: Instant;
  /** Main's clock when this view was made; the window counts seconds from here and never asks its own clock what time it is. */
  readonly now: Instant;
  readonly session: SessionId;
  readonly client: {
    readonly id: ClientId;
    readonly fullName: string;
    readonly initials: string;
    readonly ageYears: number;
  };
  /** "Touch-up 2 · 3 y 1 mo since last" */
  readonly headline: string;
  readonly recordNumber: string;
  readonly place: Place;
  readonly stage: StageId;
  readonly stages: readonly {
    readonly id: StageId;
    readonly title: string;
    readonly state: 'done' | 'now' | 'later';
    readonly enteredAt: Instant | null;
  }[];
  readonly data: ViewData;
  /** Of the present stage, in screen order; and earlier hard ones that broke (banner). */
  readonly requirements: readonly RequirementState[];
  readonly broken: readonly RequirementState[];
  /** Items whose tick no longer counts, because something came after it. */
  readonly ticksToRepeat: readonly string[];
  readonly canComplete: boolean;
  readonly completeLabel: string;
  readonly offered: readonly IntentType[];
  readonly timers: readonly NumbingTimer[];
  /** By product: what may still go on today; null where a limit is not known, and then nothing may. */
  readonly numbingLeft: Readonly<Record<string, NumbingTotals | null>>;
  /** By product card: the limit that stops first. */
  readonly numbingFirst: Readonly<Record<string, FirstLimit | null>>;
  /** Every cream on this client, for the crew of an ambulance. */
  readonly creamForCrew: readonly CreamForCrew[];
  /** How long skin and surfaces have to stay wet, as far as it is known. */
  readonly contactNeeded: {
    readonly antisepticSeconds: number | null;
    readonly surfaceMinutes: number | null;
  };
  readonly numbingTotals: NumbingTotals;
  /** Ids of health rows per effect, so that the screen shows outcomes without recomputing. */
  readonly rowEffects: Readonly<Record<string, RowEffect>>;
  readonly proposals: Readonly<Record<string, Proposal>>;
  /** Waits that apply, and the window that would follow from today. */
  readonly waits: Waits;
  /** How the talk might end when something speaks against today; null when nothing does. */
  readonly endingProposal: EndingProposal | null;
  /** What earlier visits know and this one has not said yet: offered, never taken over by itself. */
  readonly fromLastVisit: FromLastVisit;
  readonly dueWindow: { readonly text: string; readonly reasons: readonly string[] } | null;
  readonly interruptedAt: string | null;
  readonly clockNotice: string | null;
  readonly zonesToTreat: readonly string[];
  /** A guardian has to agree too, by the country pack and the client's age. */
  readonly guardianNeeded: boolean;
  /** The needle's work at a glance; null before application. */
  readonly work: WorkView | null;
  readonly closing: { readonly sheetReady: boolean; readonly settled: boolean };
}

/** The session's facts without what is heavy or not the window's: protocol and signed strokes. */
export type ViewData = Omit<SessionData, 'protocol' | 'consents'> & {
  readonly consents: Readonly<
    Record<
      string,
      Omit<SessionData['consents'][string], 'given'> & {
        readonly given: {
          readonly is: 'signed' | 'refused';
          readonly at: Instant;
          readonly method?: 'drawn' | 'typed';
          readonly witness?: string;
          readonly guardian?: string;
          readonly language?: string;
          readonly stale: boolean;
        } | null;
      }
    >
  >;
};
