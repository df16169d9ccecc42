import type { Material } from '../adverse/case.ts';
import type { ReviewState, Talk } from '../desk/review.ts';
import type { Leg, Where } from '../desk/way.ts';
import type { HairlineShown } from '../photos/hairline.ts';
import type { CorrectableThing } from '../session/topics/correction/view.ts';
import type { Instant } from '../time.ts';
import type { Phrase } from '../words/message.ts';
import type { CompletedRow } from './pages.ts';

export interface TimelineLine {
  readonly seq: number;
  readonly at: Instant;
  readonly time: string;
  /** To the second; with its day where that is another. */
  readonly exact: string;
  readonly where: Where;
  readonly by: string;
  /** They had typed their PIN; else they were stated, not proven. */
  readonly proven: boolean;
  /** Done on a locked tablet: nobody has said who, or somebody has since. */
  readonly tapped: 'unnamed' | 'named' | null;
  /** Who answers for it, where it was done by an assistant. */
  readonly supervisor: string | null;
  readonly text: Phrase;
  readonly tone: 'normal' | 'warning' | 'stop';
  /** "entered late: happened at 14:10" */
  readonly late: Phrase | null;
  /** What the wrong clock said then, where one was corrected since. */
  readonly doubtful: Instant | null;
}

export interface CompletedPage {
  readonly row: CompletedRow;
  /** The zone its times are told in: that of its opening. */
  readonly timeZone: string;
  readonly timeline: readonly TimelineLine[];
  /** Once through each stage, in order. */
  readonly way: readonly (Leg & { readonly fromExact: string; readonly untilExact: string })[];
  readonly used: readonly Material[];
  /** Every cup that was mixed, with what was poured together in the end. */
  readonly mixes: readonly {
    readonly id: string;
    readonly label: string;
    readonly zones: readonly Phrase[];
    readonly pigment: string;
    /** Of diluent to 1 of pigment, as they were measured out. */
    readonly parts: number;
    readonly pigmentMl: number;
    readonly diluentMl: number;
    readonly discarded: boolean;
  }[];
  readonly protocolVersion: number;
  readonly seal: string | null;
  readonly overrides: readonly {
    readonly at: Instant;
    readonly says: Phrase;
    readonly reason: string;
    readonly name: string;
    readonly proven?: 'pin';
  }[];
  /** What was said about it since it ended, and what whoever looks may say now; a sentence says why not. */
  readonly review: {
    readonly state: ReviewState;
    readonly talk: readonly (Talk & { readonly byName: string })[];
    readonly mayReview: boolean;
    readonly mayAnswer: boolean;
    readonly why: Phrase | null;
  };
  /** The line of this session on its photo, signed or not. */
  readonly hairline: (HairlineShown & { readonly signedAt: Instant | null }) | null;
  readonly paper: {
    readonly sheet: boolean;
    /** Something it prints was put right since: a new one says which it replaces. */
    readonly isStale: boolean;
    readonly madeAt: Instant | null;
    readonly note: boolean;
    /** What the note says was put right since: the next one that is printed or saved says what is right. */
    readonly noteIsStale: boolean;
    readonly copies: number;
  };
  /** What can be put right by its value; the rest in words. */
  readonly correctable: readonly CorrectableThing[];
  /** Corrections and additions since it ended. */
  readonly addenda: number;
}
