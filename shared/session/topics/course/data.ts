import type { AuthorId } from '../../../brand.ts';
import type { Instant } from '../../../time.ts';
import type { HeardElsewhere } from '../../heard-elsewhere.ts';
import type { Ending, Place, StageId } from '../../stage.ts';

interface Override {
  readonly requirement: string;
  readonly scope?: string;
  readonly reason: string;
  readonly name: string;
  readonly at: Instant;
  readonly by: AuthorId;
  /** Left out: stated, not proven. */
  readonly proven?: 'pin';
  readonly stage: StageId;
}

/** Where the session stands, how it came there, and what was said to its rules. */
export interface CourseData {
  /** Ways back to application, and to which zones. */
  readonly returns: readonly {
    readonly at: Instant;
    readonly zones: readonly string[];
    readonly reason: string;
  }[];
  /** Ways back to cleanse and numb. */
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
  /** When the session was paused or stopped and taken up again; null while it stands still. */
  readonly suspensions: readonly { readonly from: Instant; readonly to: Instant | null }[];
  readonly interruptions: readonly { readonly lastAt: Instant; readonly reopenedAt: Instant }[];
  /** Tablets that had it before, with the last entry that was here when another went on. */
  readonly takeovers: readonly {
    readonly tablet: string;
    readonly seq: number;
    readonly lastAt: Instant;
    readonly at: Instant;
  }[];
  /** What other tablets wrote, one for each session of each, and when it came. */
  readonly heardElsewhere: readonly (HeardElsewhere & {
    readonly at: Instant;
    /** When it was first heard that the needle ended there. */
    readonly reactionAt?: Instant;
  })[];
  readonly clockJumps: readonly { readonly from: Instant; readonly wall: Instant; readonly said?: Instant }[];
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

export const atTheStart: CourseData = {
  returns: [],
  renumbs: [],
  overrides: [],
  acknowledged: [],
  blocked: [],
  suspensions: [],
  interruptions: [],
  takeovers: [],
  heardElsewhere: [],
  clockJumps: [],
  stageEnteredAt: {},
  ended: null,
  stage: 'consultation',
  place: 'consultation',
};
