import { z } from 'zod';
import type { ClientId } from '../brand.ts';
import { clean } from '../printable.ts';
import type { RecordClass } from '../retention/classes.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { LongList } from './long-list.ts';
import { channel } from './channel.ts';
import { uuid } from './photo-order.ts';
import type { BadRequest, Failure } from './problems.ts';

/** How long the file of a client is kept, and whether a hold forbids to destroy it. */
export interface KeepingPage {
  readonly lastVisit: LocalDate;
  readonly keepUntil: LocalDate;
  readonly years: number;
  /** Its photos may have to be there longer. */
  readonly photoYears: number;
  readonly youngKeptToAge: number;
  /** Treated under 18, and kept until that age. */
  readonly isYoung: boolean;
  /** The studio need not keep it any longer; a hold or an open session comes first. */
  readonly isDue: boolean;
  /** A hold lies on this very file. */
  readonly isHeld: boolean;
  /** Other files of the same person: the years count from the last visit under any of them. */
  readonly otherFiles: number;
  /** A hold lies on another file of the same person: that one forbids it as well. */
  readonly isOtherHeld: boolean;
  /** Every word about holds, oldest first. */
  readonly holds: readonly {
    readonly seq: number;
    readonly kind: 'hold.placed' | 'hold.lifted';
    readonly at: Instant;
    readonly by: string;
    readonly proven: boolean;
    /** `null` where it cannot be opened. */
    readonly reason: string | null;
  }[];
}

/** A file whose time is over. */
export interface FileDue {
  readonly client: ClientId;
  readonly name: string;
  readonly lastVisit: LocalDate;
  readonly keepUntil: LocalDate;
  readonly isHeld: boolean;
}
/** How long each class of records is kept, and the files whose time is over, the oldest first; those on hold among them. */
export interface KeepingDue {
  readonly classes: readonly RecordClass[];
  readonly held: number;
  readonly rows: readonly FileDue[];
}
/** As it crosses to the window. */
type KeepingShown = Omit<KeepingDue, 'rows'> & { readonly rows: LongList<FileDue> };

const clientId = uuid.transform((value) => value as ClientId);
const asked = z.strictObject({ client: clientId, reason: clean(400) });

/** How long records are kept. */
export const retentionChannels = {
  'keeping.page': channel<KeepingPage, Failure>()(z.strictObject({ client: clientId })),
  'keeping.due': channel<KeepingShown, Failure>()(z.null()),
  'keeping.hold': channel<KeepingPage, Failure | BadRequest>()(asked),
  'keeping.lift': channel<KeepingPage, Failure | BadRequest>()(asked),
} as const;
