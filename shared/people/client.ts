import { z } from 'zod';
import type { ClientId, SessionId } from '../brand.ts';
import type { SessionKind } from '../session/opening.ts';
import type { Ending, Place } from '../session/stage.ts';
import type { SessionOpenThere } from '../sharing/open-there.ts';
import { isLocalDate } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import { reminderWays } from './reminders.ts';
import { doorWords } from '../words/door.ts';
import { worded } from '../words/worded.ts';

// Control characters and bidi overrides would break lists and labels; letters of every script are welcome.
const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, worded(doorWords.longerThan({ max })))
    .regex(/^[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/, worded(doorWords.hidden));

/** What the studio knows of a client; sealed with the client's own key wherever it is stored. */
export const clientFields = z.strictObject({
  fullName: line(120).min(1, worded(doorWords.needed)),
  /** How the sheet addresses the client. */
  firstName: line(60).min(1, worded(doorWords.needed)),
  dateOfBirth: z
    .string()
    .refine(isLocalDate, worded(doorWords.dateThatExists))
    .transform((value) => value as LocalDate),
  phone: line(40).min(3, worded(doorWords.needed)),
  address: line(200),
  emergencyContact: line(160),
  /** What the client reads: sheet, questions, consents. Asked once; the studio's own where nobody was asked. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/, worded(doorWords.languageOnOffer))
    .optional(),
  /** How the studio may remind them; nobody was asked where there is none. */
  reminders: z.enum(reminderWays).optional(),
});
export type ClientFields = z.infer<typeof clientFields>;

export interface ClientRow {
  readonly id: ClientId;
  readonly fullName: string;
  readonly dateOfBirth: LocalDate;
  readonly phone: string;
  readonly lastSession: LocalDate | null;
  readonly openSession: SessionId | null;
  /** The tablet that has their file; left out: this one. */
  readonly tablet?: string;
}

export interface ClientsFound {
  readonly rows: readonly ClientRow[];
  /** So many of all names have been read so far: others may still be found. */
  readonly reading: { readonly done: number; readonly of: number } | null;
  /** Clients whom another tablet of the studio knows. */
  readonly elsewhere: readonly ClientElsewhere[];
}

/** A client of another tablet, with the visits there: who they are and when they came; the file itself lies there. */
export interface ClientElsewhere {
  readonly id: ClientId;
  readonly fullName: string;
  readonly dateOfBirth: LocalDate;
  readonly phone: string;
  readonly tablet: string;
  /** The newest first. */
  readonly visits: readonly {
    readonly session: SessionId;
    readonly on: LocalDate;
    readonly recordNumber: string | null;
    /** `null`: open there. */
    readonly ending: Ending | null;
  }[];
}

/** Another file of the same person, as it was registered. */
export interface OtherFileName {
  readonly client: ClientId;
  /** `null` where this tablet cannot open it. */
  readonly fullName: string | null;
}

export interface ClientPage {
  readonly id: ClientId;
  /** Of the same person, as somebody said: whatever is of one file only leaves these out. */
  readonly otherFiles: readonly OtherFileName[];
  readonly fields: ClientFields;
  readonly since: Instant;
  /** Old values stay. */
  readonly amendments: readonly {
    readonly at: Instant;
    readonly by: string;
    readonly field: keyof ClientFields;
    readonly was: string;
    readonly is: string;
  }[];
  /** When the whole record was handed out to them; `saved`: the file was written. */
  readonly copies: readonly {
    readonly at: Instant;
    readonly by: string;
    readonly photos: boolean;
    readonly saved: boolean;
  }[];
  readonly sessions: readonly {
    readonly session: SessionId;
    readonly openedAt: Instant;
    readonly kind: SessionKind;
    readonly place: Place;
    readonly ending: Ending | null;
    readonly recordNumber: string;
    /** The clock was wrong then. */
    readonly timeDoubtful?: boolean;
    /** Another tablet has it, up to there. */
    readonly openThere?: SessionOpenThere;
  }[];
}
