import type { SessionId } from '../../../brand.ts';
import type { ZoneWork } from '../../../people/work-record.ts';
import type { HairlineAgreed } from '../../../photos/hairline.ts';
import type { ScarPlace } from '../../../scalp/scar-mark.ts';
import type { LocalDate } from '../../../time.ts';
import type { FieldValue } from '../../field.ts';
import type { LastColour } from '../colour/data.ts';
import type { LastConsent } from '../consent/data.ts';
import type { LastAnswer } from '../health/data.ts';

/** What earlier sessions of this client left behind, resolved by main at the opening (decision 8). */
export interface LastVisit {
  readonly session: SessionId;
  readonly on: LocalDate;
  readonly lastNeedleOn: LocalDate | null;
  readonly answers: Readonly<Record<string, 'yes' | 'no' | 'unsure'>>;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** By fact: what may still be true, offered until somebody confirms it. */
  readonly known: Readonly<Record<string, KnownFact>>;
  /** By zone: what went in last, and how it healed where that was judged since. */
  readonly work: Readonly<Record<string, LastWork>>;
  /** By row: what was said last, at whichever visit that was. */
  readonly said: Readonly<Record<string, LastAnswer>>;
  /** By consent: what was agreed or refused last. */
  readonly consents: Readonly<Record<string, LastConsent>>;
  /** The line that was signed last, whenever that was: the reference of a touch-up (brief 5.2). */
  readonly hairline?: LastHairline;
  /** By zone: colours of the visit that did the last work there, where some were read. */
  readonly colours?: Readonly<Record<string, LastColour>>;
  /** Where scars lay, where there were any. */
  readonly scars?: Readonly<Record<string, ScarPlace>>;
}

interface LastHairline extends HairlineAgreed {
  readonly session: SessionId;
  readonly visit: LocalDate;
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
