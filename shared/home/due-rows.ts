import type { ClientId, SessionId } from '../brand.ts';
import type { LocalDate } from '../time.ts';

/** A review that was promised on the sheet and has not been held. */
export interface ReviewDue {
  readonly client: ClientId;
  readonly clientName: string;
  readonly session: SessionId;
  readonly dueOn: LocalDate;
  /** The tablet that has their file, where this one has not. */
  readonly tablet: string | null;
}
/** Somebody to be called after a visit. */
export interface CallDue {
  readonly client: ClientId;
  readonly clientName: string;
  readonly phone: string;
  readonly session: SessionId;
  /** So many days after the visit. */
  readonly day: number;
  readonly dueOn: LocalDate;
  /** The tablet that has their file, where this one has not. */
  readonly tablet: string | null;
  /** How often nobody was reached. */
  readonly tries: number;
  /** What the studio asks so long after a visit. */
  readonly script: string;
}
/** A pack in the cupboard that must not be used after that day, or may not be used any more. */
export interface LotDue {
  readonly lot: string;
  readonly lotId: string;
  readonly title: string;
  readonly lastDay: LocalDate;
  readonly isOver: boolean;
}
export interface PaperDue {
  readonly id: string;
  readonly person: string;
  readonly what: 'licence' | 'training';
  readonly until: string;
  readonly isOver: boolean;
}

/** So many packs are out of date within so many days. */
export interface LotsAhead {
  readonly days: number;
  readonly count: number;
}
/** An injury of somebody who works here that is not at its end. */
export interface InjuryDue {
  readonly id: string;
  readonly who: string;
  readonly on: LocalDate;
  /** Whether medical advice was ever entered, or how it goes on has to be asked. */
  readonly what: 'advice' | 'followUp';
  readonly dueOn: LocalDate;
}
/** What waits for a manager. */
export interface ManagersWeek {
  readonly toReview: number;
  /** Those among them that are on other tablets. */
  readonly elsewhere: number;
  /** Questions that somebody has answered; they are among those to review. */
  readonly answered: number;
  /** Questions that nobody has answered yet. */
  readonly returned: number;
  /** Reviews whose day is past and that nobody came to yet; `null` while recent visits are being read. */
  readonly overdueReviews: number | null;
  /** `null` while the cupboard is being read. */
  readonly lots: readonly LotsAhead[] | null;
  /** Packs that are recalled or in quarantine and have not left the cupboard; `null` likewise. */
  readonly stopped: number | null;
  readonly injuries: readonly InjuryDue[];
  /** Who works with needles and of whom nobody has said whether a hepatitis B vaccination was offered (brief 4.4). */
  readonly unvaccinated: readonly string[];
}
