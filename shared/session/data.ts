import type { StudioHealing } from '../colour/healing.ts';
import type { EarlierNumbing } from '../numbing/dose.ts';
import type { AdverseDetails } from '../adverse/form.ts';
import type { AuthorId, ClientId, SessionId, StaffId } from '../brand.ts';
import type { SheetData } from '../aftercare/sheet-data.ts';
import type { MeasuredPhoto, Sample, TestDots } from '../colour/sample.ts';
import type { Lab } from '../colour/lab.ts';
import type { ZoneWork } from '../people/zone-work.ts';
import type { HairlineDrawing } from '../photos/hairline.ts';
import type { HairlineAgreed } from '../photos/hairline-shown.ts';
import type { Photo } from '../photos/photo.ts';
import type { KnownLot, LedgerFacts, LotFact, StationRole } from '../stock/facts.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { ScarPlace } from '../scalp/scar-mark.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { FieldValue } from './fields.ts';
import type { ClientFacts, ContactId, HandOverPart, HygieneId, IntentOf, Stroke } from './intents.ts';
import type { Ending, Place, StageId } from './stage.ts';

export const sessionKinds = ['touch_up', 'series_continuation', 'repair', 'scar_only'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** What earlier sessions of this client left behind, resolved by main at the opening (decision 8). */
export interface LastVisit {
  readonly session: SessionId;
  readonly on: LocalDate;
  readonly lastNeedleOn: LocalDate | null;
  readonly answers: Readonly<Record<string, 'yes' | 'no' | 'unsure'>>;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** By fact: what may still be true, offered until somebody confirms it. Openings of earlier versions do not hold it, nor the work. */
  readonly known?: Readonly<Record<string, KnownFact>>;
  /** By zone: what went in last, and how it healed where that was judged since. */
  readonly work?: Readonly<Record<string, LastWork>>;
  /** By row: what was said last, at whichever visit that was. Openings of earlier versions do not hold it, nor the consents. */
  readonly said?: Readonly<Record<string, LastAnswer>>;
  /** By consent: what was agreed or refused last. */
  readonly consents?: Readonly<Record<string, LastConsent>>;
  /** The line that was signed last, whenever that was: the reference of a touch-up (brief 5.2). */
  readonly hairline?: LastHairline;
  /** By zone: colours of the visit that did the last work there. Openings of earlier versions do not hold it. */
  readonly colours?: Readonly<Record<string, LastColour>>;
  /** Where scars lay; openings of earlier versions do not hold it. */
  readonly scars?: Readonly<Record<string, ScarPlace>>;
}
export interface LastHairline extends HairlineAgreed {
  readonly session: SessionId;
  readonly visit: LocalDate;
}
/** An answer of an earlier visit, with the day of that visit. */
export interface LastAnswer extends Answer {
  readonly visit: LocalDate;
}
export interface LastConsent {
  readonly is: 'signed' | 'refused';
  readonly visit: LocalDate;
  readonly wordingVersion: number;
  readonly language?: string;
}

/** `said` at that visit, or as the `record` makes it: counted on, or older by the time that has passed. */
export interface KnownFact {
  readonly value: FieldValue;
  readonly visit: LocalDate;
  readonly how: 'said' | 'record';
}
export interface LastWork extends ZoneWork {
  readonly healed?: { readonly result: string; readonly judgedOn: LocalDate };
}

/** `fresh`: as read, else as the model expected it that day; `share` and `bShift` are what the expectation used. */
export interface LastColour {
  readonly visit: LocalDate;
  readonly skin: Lab;
  readonly fresh: Lab;
  readonly freshBy: 'reading' | 'photo' | 'model';
  readonly expected: Lab;
}

export interface Opening {
  readonly session: SessionId;
  readonly client: ClientId;
  readonly kind: SessionKind;
  readonly at: Instant;
  /** IANA zone, pinned (decision 14). */
  readonly timeZone: string;
  readonly protocol: { readonly version: number; readonly hash: string; readonly seq: number };
  readonly studio: { readonly name: string; readonly phone: string; readonly outOfHoursPhone: string };
  readonly practitioner: {
    readonly id: StaffId;
    readonly name: string;
    readonly licence: string;
    readonly trainingExpiry: string | null;
  };
  readonly clientFacts: ClientFacts;
  readonly lastVisit: LastVisit | null;
  readonly numbingToday: readonly EarlierNumbing[];
  /** Photos can be taken or imported here; sessions of earlier versions do not say so, and their photo rules stay "not checked". */
  readonly photos?: true;
  /** The stock ledger is there: rules about recalled and quarantined lots are live. Earlier sessions do not say so. */
  readonly stock?: true;
  /** A new hairline can be drawn on a photo here; sessions of earlier versions are not asked for it. */
  readonly hairlineDrawing?: true;
  /** Lot-bound patch tests and label contact times are asked here; sessions of earlier versions do not say so and keep the rules they had. */
  readonly hygiene?: true;
  /** Going on without a patch test is signed like a consent; earlier sessions had a typed name, and keep it. */
  readonly waiverSigned?: true;
  /** Colours can be read and photos measured here; sessions of earlier versions keep their colour rules "not checked". */
  readonly colour?: true;
  readonly healing?: StudioHealing;
  /** Human record number printed on paper, e.g. `SMP-2026-0412`. */
  readonly recordNumber: string;
}

/** A fact with who and when. `late`: it happened earlier than it was entered (decision 13). `was`: how often it was corrected. */
export interface Recorded<T> {
  readonly value: T;
  readonly at: Instant;
  readonly by: AuthorId;
  readonly occurredAt?: Instant;
  readonly corrections: number;
  /** The client gave it on the tablet; otherwise the practitioner asked aloud. */
  readonly onTablet?: true;
}

export interface Clearance extends Omit<IntentOf<'clearance.recorded'>, 'type'> {}
export interface Answer {
  readonly answer: 'yes' | 'no' | 'unsure';
  readonly zones: readonly string[];
  readonly on?: string;
  readonly note?: string;
}

export interface ConsentState {
  readonly shownAt: Instant | null;
  readonly shownHash: string | null;
  readonly ink: readonly Stroke[];
  readonly given:
    | {
        readonly is: 'signed';
        readonly textHash: string;
        readonly language: string;
        readonly method: 'drawn' | 'typed';
        readonly typedName?: string;
        readonly witness?: string;
        readonly guardian?: string;
        readonly strokes: readonly Stroke[];
        readonly at: Instant;
      }
    | {
        readonly is: 'refused';
        readonly textHash: string;
        readonly language?: string;
        readonly words?: string;
        readonly at: Instant;
      }
    | null;
}

/** Cream on the skin: one application of the day (brief 2.1; decisions 19, 20). */
export interface NumbingApplication {
  readonly id: string;
  readonly product: string;
  readonly lot: string;
  readonly expiry: string;
  readonly appliedBy: 'client' | 'practitioner' | 'clinician';
  readonly zones: readonly string[];
  readonly areaCm2: number;
  readonly grams: number;
  readonly occluded: boolean;
  readonly puncturedSkin: boolean;
  readonly stage: StageId;
  /** When the screen said "on": counts for the minimum. */
  readonly stampedOnAt: Instant;
  /** Earliest stated on-time: counts for exposure. */
  readonly onAt: Instant;
  readonly stampedOffAt: Instant | null;
  /** Latest off-time: exposure ends here. */
  readonly offAt: Instant | null;
  readonly alarmsAcknowledged: readonly string[];
  /** After a clock jump: "unknown, at least n minutes", until the practitioner states it (decision 12). */
  readonly dwellUnknownSince: Instant | null;
  readonly statedDwellMinutes: number | null;
  readonly ledger?: LedgerFacts;
}

export interface Mix extends Omit<IntentOf<'mix.made'>, 'type' | 'mix' | 'sure'> {
  readonly id: string;
  readonly madeAt: Instant;
  readonly discarded: boolean;
  readonly ledger?: LedgerFacts | undefined;
}
export interface Cartridge extends Omit<
  IntentOf<'cartridge.opened'>,
  'type' | 'cartridge' | 'sure' | 'pass' | 'occurredAt'
> {
  readonly id: string;
  readonly openedAt: Instant;
  readonly ledger?: LedgerFacts | undefined;
  /** Entered by a slip of the finger: it was never opened. */
  readonly undone?: true;
}
export interface Pass extends Omit<IntentOf<'pass.started'>, 'type' | 'pass' | 'occurredAt'> {
  readonly id: string;
  readonly passNumber: number;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly addedDensity: number | null;
  readonly skin: IntentOf<'pass.finished'>['skin'] | null;
  readonly bleedingEvents: number | null;
  readonly mistaken: boolean;
  /** Cartridges put in while it went on, after the one it began with. */
  readonly changes?: readonly { readonly cartridge: string; readonly at: Instant }[];
}
export interface Override {
  readonly requirement: string;
  readonly scope?: string;
  readonly reason: string;
  readonly name: string;
  readonly at: Instant;
  readonly by: AuthorId;
  readonly stage: StageId;
}
/** `pass`: the one that was going on (brief 4.1). */
export interface AdverseNote {
  readonly id: string;
  readonly what: string;
  readonly plan: string;
  readonly zone?: string;
  readonly details?: AdverseDetails;
  readonly pass?: string;
  readonly at: Instant;
}

/** Everything known about one session: the replay of its entries, nothing else. */
export interface SessionData {
  readonly opening: Opening;
  readonly protocol: Protocol;
  readonly clientFacts: ClientFacts;
  /** Time of the last event: no earlier time can follow. */
  readonly lastAt: Instant;
  readonly fields: Readonly<Record<string, Recorded<FieldValue>>>;
  readonly ticks: Readonly<Record<string, Recorded<boolean>>>;
  readonly answers: Readonly<Record<string, Recorded<Answer>>>;
  readonly questionnaireConfirmed: Recorded<true> | null;
  readonly clearances: Readonly<Record<string, Recorded<Clearance>>>;
  /** The tablet is with the client (since when, for what, in which language); nothing else goes on until it is taken back. */
  readonly handOver: {
    readonly at: Instant;
    readonly parts: readonly HandOverPart[];
    readonly language: string;
    readonly witness?: string;
    readonly guardian?: string;
  } | null;
  readonly zones: readonly string[];
  /** Where each scar lies. A scar that was taken out keeps its place, so that it can come back. */
  readonly scars: Readonly<Record<string, Recorded<ScarPlace>>>;
  readonly consents: Readonly<Record<string, ConsentState>>;
  readonly arrivalCream: Recorded<Omit<IntentOf<'arrivalCream.stated'>, 'type'>> | null;
  /** Alarms answered about cream that was put on before the visit; those of other creams stand with their application. */
  readonly arrivalAlarms: readonly string[];
  readonly typedLimits: Readonly<
    Record<string, Recorded<Omit<IntentOf<'product.limitsTyped'>, 'type' | 'product'>>>
  >;
  readonly numbing: readonly NumbingApplication[];
  readonly symptomChecks: readonly { readonly at: Instant; readonly signs: readonly string[] }[];
  /** Clocks of what is kept wet; from the first wipe of the last round to dry. */
  readonly contacts: Readonly<
    Partial<Record<ContactId, { readonly startedAt: Instant; readonly endedAt: Instant | null }>>
  >;
  /** Every hand wash and change of gloves. */
  readonly hygiene: readonly { readonly at: Instant; readonly what: HygieneId }[];
  /** Colours of this session and the photos they came from, newest last (brief 3.1). */
  readonly colour: {
    readonly samples: readonly Sample[];
    readonly photos: readonly MeasuredPhoto[];
    readonly byHand: Recorded<string> | null;
    /** By zone, the sample that was chosen to be matched. */
    readonly targets: Readonly<Record<string, Recorded<string>>>;
    readonly testDots: readonly TestDots[];
  };
  readonly mixes: readonly Mix[];
  readonly cartridges: readonly Cartridge[];
  readonly passes: readonly Pass[];
  /** Lots of the stock ledger that this session knows of, by lot id, as they stand now. */
  readonly lots: Readonly<Record<string, KnownLot>>;
  /** Lots of the station and of what was given along, newest last; `at` when it was chosen. */
  readonly stationLots: readonly {
    readonly role: StationRole;
    readonly fact: LotFact;
    readonly at: Instant;
  }[];
  readonly pain: readonly { readonly at: Instant; readonly score: number; readonly undone?: true }[];
  /** `at`: when it ended or was entered; `from`: when it was begun by a tap. */
  readonly breaks: readonly {
    readonly at: Instant;
    readonly minutes: number;
    readonly from?: Instant;
    readonly undone?: true;
  }[];
  /** A break that goes on. */
  readonly resting: { readonly at: Instant } | null;
  /** When the session was paused or stopped and taken up again; null while it stands still. */
  readonly suspensions: readonly { readonly from: Instant; readonly to: Instant | null }[];
  readonly sharps: Recorded<{ readonly out: number; readonly in: number }> | null;
  readonly lights: Readonly<
    Record<
      string,
      Recorded<{
        readonly light: string;
        readonly distanceM: number;
        readonly ok: boolean;
        readonly note?: string;
      }>
    >
  >;
  readonly gaps: readonly {
    readonly id: string;
    readonly zone: string;
    readonly note: string;
    readonly action: 'dotsNow' | 'review' | 'leave';
    readonly done: boolean;
  }[];
  readonly extraDots: Readonly<Record<string, number>>;
  readonly returns: readonly {
    readonly at: Instant;
    readonly zones: readonly string[];
    readonly reason: string;
  }[];
  readonly renumbs: readonly { readonly at: Instant; readonly reason: string }[];
  readonly overrides: readonly Override[];
  readonly acknowledged: readonly {
    readonly requirement: string;
    readonly scope?: string;
    readonly at: Instant;
    readonly by: AuthorId;
  }[];
  readonly blocked: readonly {
    readonly at: Instant;
    readonly stage: StageId;
    readonly open: readonly string[];
  }[];
  readonly signs: Readonly<Record<string, Recorded<boolean>>>;
  readonly emergencies: readonly {
    readonly at: Instant;
    readonly endedAt: Instant | null;
    readonly how: 'falseAlarm' | 'ended' | null;
    readonly words: string | null;
  }[];
  readonly adverse: readonly AdverseNote[];
  readonly photos: readonly Photo[];
  /** The line agreed with the client, on a photo of this session. */
  readonly hairline: Recorded<HairlineDrawing> | null;
  /** Pairs of before and after that were looked at and kept (brief 5.1). */
  readonly compared: readonly {
    readonly before: string;
    readonly after: string;
    readonly registered?: boolean;
    readonly at: Instant;
    readonly by: AuthorId;
  }[];
  readonly notes: readonly { readonly at: Instant; readonly by: AuthorId; readonly text: string }[];
  /** The last sheet prepared; a change of facts it prints makes it stale and asks for a new one. */
  readonly sheet: {
    readonly paper: string;
    readonly at: Instant;
    readonly sheet: SheetData;
    readonly staleSince?: Instant;
  } | null;
  readonly delivered: Recorded<{
    readonly how: 'printed' | 'saved' | 'refusedByClient';
    readonly inHand: boolean;
  }> | null;
  readonly notGiven: Recorded<string> | null;
  readonly interruptions: readonly { readonly lastAt: Instant; readonly reopenedAt: Instant }[];
  readonly clockJumps: readonly { readonly from: Instant; readonly wall: Instant }[];
  /** Entered-at per stage, first time. */
  readonly stageEnteredAt: Readonly<Partial<Record<StageId, Instant>>>;
  readonly ended: {
    readonly ending: Ending;
    readonly at: Instant;
    readonly reason: string | null;
    readonly noteForClient: string | null;
    readonly comeBackFrom: string | null;
    readonly referredTo?: 'laser' | 'medical';
  } | null;
  /** The stage work stands in, kept while suspended, in emergency or stopped. */
  readonly stage: StageId;
  readonly place: Place;
}
