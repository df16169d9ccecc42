import type { SentPhoto } from '../home/calls.ts';
import type { Look } from '../desk/reasons.ts';
import type { ReviewState } from '../desk/review.ts';
import type { StageState } from '../desk/stage-states.ts';
import type { ClientId, SessionId } from '../brand.ts';
import type { ClockQuestion } from '../clock-doubt.ts';
import type { CallDue, LotDue, ManagersWeek, PaperDue, ReviewDue } from '../home/due-rows.ts';
import type { Photo } from '../photos/photo.ts';
import type { DecimalMark } from '../protocol/decimal-mark.ts';
import type { SessionKind } from '../session/opening.ts';
import type { Ending, Place, StageId } from '../session/stage.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { Message, Phrase } from '../words/message.ts';
import type { Tablet } from './tablet.ts';

/** How far a backup was read, and then written here, in entries; `of` is 0 until that is known. */
export interface Restoring {
  readonly step: 'reading' | 'writing';
  readonly done: number;
  readonly of: number;
}

/** Why a secret is asked for. `restored`: the record has just been brought back from a backup. */
export type LockedHint = 'passphrase' | 'keyringLost' | 'keyDamaged' | 'restored';

/** Where the whole app stands; the window shows exactly one of these. */
export type AppState = AppPhase & {
  /** A made-up record to try things in. */
  readonly practice?: true;
};

export type AppPhase =
  /** `keyring: false`: nothing on this machine protects keys, a passphrase is asked for at each start. */
  | {
      readonly phase: 'firstStart';
      readonly keyring: boolean;
      readonly zones: readonly string[];
      readonly timeZone: string;
      /** A backup is being brought back. */
      readonly restoring?: Restoring;
    }
  | {
      readonly phase: 'showRecovery';
      readonly keyring: boolean;
      readonly recoveryCode: string;
      readonly fingerprint: string;
      readonly studioName: string;
    }
  /** The record is open, and nothing is written before somebody has looked at the clock. */
  | { readonly phase: 'clock'; readonly question: ClockQuestion }
  | { readonly phase: 'locked'; readonly hint: LockedHint }
  | {
      readonly phase: 'ready';
      readonly studioName: string;
      /** Of the studio: moments outside a session are told in it (decision 14). */
      readonly timeZone: string;
      readonly practitioner: string;
      readonly tablet: Tablet;
      readonly record: RecordCheck;
      readonly notices: readonly Phrase[];
      readonly version: string;
      readonly runtime: string;
      readonly canSave: SaveState;
      /** How numbers are typed in this studio's country. */
      readonly decimalMark: DecimalMark;
      readonly fingerprint?: string;
      /** The computer's clock was set while the record was open. */
      readonly clock?: ClockQuestion;
    }
  /** The record is damaged: view, print and export only. */
  | {
      readonly phase: 'readOnly';
      readonly studioName: string;
      readonly timeZone: string;
      readonly practitioner: string;
      readonly tablet: Tablet;
      readonly record: RecordCheck;
      readonly notices: readonly Phrase[];
      readonly version: string;
      readonly runtime: string;
      readonly canSave: SaveState;
      /** How numbers are typed in this studio's country. */
      readonly decimalMark: DecimalMark;
      readonly fingerprint?: string;
      readonly clock?: ClockQuestion;
    }
  | {
      readonly phase: 'failed';
      readonly says: Phrase;
      readonly whatToDo: Phrase;
      readonly reference: string;
    };

export type SaveState = { readonly ok: true } | { readonly ok: false; readonly says: Phrase };

export type RecordCheck =
  | { readonly state: 'checking'; readonly done: number; readonly of: number }
  /** `since`: only what was entered after the last look at everything was looked at now. */
  | {
      readonly state: 'intact';
      readonly entries: number;
      readonly at: Instant;
      readonly since?: Instant;
    }
  /** Every entry is there and unchanged; something that belongs to the record is not, and is named. Work goes on. */
  | {
      readonly state: 'incomplete';
      readonly entries: number;
      readonly at: Instant;
      readonly since?: Instant;
      readonly missing: readonly Phrase[];
    }
  | { readonly state: 'broken'; readonly seq: number; readonly damage: string; readonly says: Phrase };

/** How far the lists beside the record are, while they are made anew: newest session first, those before `backTo` are not in yet. */
export interface ListsMissing {
  readonly made: number;
  readonly of: number;
  readonly backTo: Instant | null;
}

/** What a client may carry home beside the paper. */
export interface TakeHome {
  readonly language: string;
  readonly dates: readonly { readonly id: string; readonly title: string; readonly days: string }[];
  /** What the code says, word for word. */
  readonly text: string;
  readonly code: readonly string[];
}

/** `camera` and `printer`: the ones that were chosen last on this device. */
/** What the record tells on the first screen. */
export interface RecordHome {
  readonly today: LocalDate;
  readonly open: readonly {
    readonly session: SessionId;
    readonly client: ClientId;
    readonly clientName: string;
    readonly place: Place;
    /** `null` until it was read, a moment after the start. */
    readonly stage: StageId | null;
    readonly openedAt: Instant;
    readonly lastAt: Instant;
    readonly alarm: boolean;
  }[];
  /** Open sessions that are not listed: they are found with their clients. */
  readonly openMore: number;
  readonly recent: readonly CompletedRow[];
  readonly clients: number;
  /** Unwanted events somebody should ask about by now; `null` while they are being looked for. */
  readonly followUps: readonly FollowUpDue[] | null;
  /** The first of them; `reviewsMore` are not listed, and stand in the due list. */
  readonly reviews: readonly ReviewDue[];
  readonly reviewsMore: number;
  /** The first of them; the next ones move up as calls are entered. */
  readonly calls: readonly CallDue[];
  readonly callsMore: number;
  /** `null` while the cupboard is being read. */
  readonly lots: readonly LotDue[] | null;
  /** Lots ever received, in the same way. */
  readonly received: number | null;
  readonly papers: readonly PaperDue[];
  /** Only for whoever reviews. */
  readonly week: ManagersWeek | null;
}

/** Cream that needs somebody in a session that is not on the screen (decision 26). */
export interface WaitingAlarm {
  readonly session: SessionId;
  readonly place: Place;
  readonly clientName: string;
  readonly application: string;
  readonly alarm: 'minimum' | 'nearMaximum' | 'maximum';
  /** The time that was reached or comes near. */
  readonly minutes: number;
}

export interface FollowUpDue {
  readonly client: ClientId;
  readonly clientName: string;
  readonly event: string;
  readonly what: string;
  readonly dueOn: LocalDate;
  /** The tablet that has their file, where this one has not. */
  readonly tablet: string | null;
}

export interface CompletedRow {
  readonly session: SessionId;
  readonly client: ClientId;
  /** A message after erasure. */
  readonly clientName: Phrase;
  readonly practitioner: string;
  readonly practitionerId: string;
  readonly date: LocalDate;
  readonly openedAt: Instant;
  readonly endedAt: Instant | null;
  readonly lengthMinutes: number;
  readonly kind: SessionKind;
  readonly ending: Ending | null;
  readonly endingSays: Message;
  readonly stagesReached: readonly StageId[];
  /** How complete each of the six was. */
  readonly stages: readonly StageState[];
  /** Why to look at it, most serious first. */
  readonly why: readonly Look[];
  readonly overrides: readonly Phrase[];
  readonly notChecked: readonly Phrase[];
  readonly missing: readonly Phrase[];
  readonly blockedCount: number;
  readonly recordNumber: string;
  /** What stands in the row from `stagesReached` on is read from the session itself: it may still be `coming`, or there is `none` because the client was erased or an entry is damaged. */
  readonly summary: 'there' | 'coming' | 'none';
  /** The clock was wrong then: the times are as late as they can have been. */
  readonly timeDoubtful: boolean;
  /** Where the talk about it stands. */
  readonly review: ReviewState;
}

/** One page of the manager's list, newest session first. */
export interface CompletedList {
  readonly rows: readonly CompletedRow[];
  /** Ask for the next page with it; `null` at the end. */
  readonly next: number | null;
  /** Ended sessions in all, and those that fit what was asked for. */
  readonly total: number;
  readonly found: number;
  /** How many fit what was chosen beside words, in each part of the desk. */
  readonly counts: {
    readonly all: number;
    readonly toReview: number;
    readonly returned: number;
    readonly sample: number;
  };
  /** Whose sessions may be asked for; nobody where only one's own are shown. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** What this answer lacks, while main still makes it; `null` where it is whole. */
  readonly lacks: {
    /** Sessions that are in no list yet. */
    readonly lists: ListsMissing | null;
    /** Summaries still to come: a word in them is not found yet. */
    readonly summaries: number;
    /** Summaries still to be looked through for what was typed. */
    readonly unsearched: number;
  } | null;
}

/** One visit of a client with its photos; a destroyed one stays as its tombstone. */
export interface PhotoVisit {
  readonly session: SessionId;
  readonly on: LocalDate;
  readonly recordNumber: string;
  readonly photos: readonly (Photo & { readonly title: Phrase })[];
  /** Sent by the client afterwards, each with the day after the visit it came on. */
  readonly sent: readonly (SentPhoto & {
    readonly day: number;
    readonly destroyed: Photo['destroyed'];
  })[];
}
export interface PhotoCheck {
  readonly photo: string;
  readonly state: 'intact' | 'changed' | 'missing' | 'destroyed';
}
