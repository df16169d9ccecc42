import type { ClientId } from '../brand.ts';
import type { Group } from '../desk/figures/count.ts';
import type { LocalDate } from '../time.ts';
import type { Phrase, Sentence } from '../words/message.ts';
import type { CompletedRow } from './pages.ts';
import type { SampleMonth } from './sample-pages.ts';
import type { Tile } from './tablet.ts';

/** A studio of this manager, by the data folder in which this computer is a tablet of it. */
export interface StudioSeen {
  readonly id: string;
  /** As the studio calls itself; of one that is closed, the name of its folder. */
  readonly name: string;
  /** The one whose record is open on this screen. */
  readonly isOwn: boolean;
  /** `closed`: nothing can be read before something is done about it; `says` names it. */
  readonly state: 'open' | 'passphrase' | 'signIn' | 'closed';
  readonly says: Phrase | null;
  /** Who may sign in there. */
  readonly people: readonly Tile[];
  /** How far it was heard. */
  readonly heard: Sentence | null;
  /** Why an answer about it is not complete; `null`: nothing is known to be missing. */
  readonly lacks: Sentence | null;
}

export interface StudiosView {
  readonly studios: readonly StudioSeen[];
  /** Lines are being moved. */
  readonly running: boolean;
}

export interface StudioRow {
  readonly studio: string;
  readonly studioName: string;
  readonly row: CompletedRow;
}

/** Ended sessions of all studios that are open here, the newest first. */
export interface StudiosList {
  readonly rows: readonly StudioRow[];
  /** Of how many these are the newest. */
  readonly found: number;
  readonly counts: {
    readonly all: number;
    readonly toReview: number;
    readonly returned: number;
    readonly sample: number;
  };
  readonly heard: readonly Sentence[];
  readonly lacks: readonly Sentence[];
}

interface StudioReached {
  readonly client: ClientId;
  readonly name: string | null;
  readonly phone: string | null;
  readonly sessions: number;
  readonly lastOn: LocalDate;
}
/** Whom lots reached in one studio. */
export interface StudioRecall {
  readonly studio: string;
  readonly name: string;
  readonly heard: Sentence | null;
  readonly lacks: Sentence | null;
  /** The first of them by name. */
  readonly clients: readonly StudioReached[];
  readonly clientsOf: number;
  readonly sessions: number;
}
export interface StudiosRecall {
  readonly studios: readonly StudioRecall[];
  /** Nothing is known to be missing anywhere. */
  readonly isComplete: boolean;
  /** Something in the text was read as a lot or a product. */
  readonly isRead: boolean;
}

export interface StudioFigures {
  readonly studio: string;
  readonly name: string;
  readonly group: Group;
  readonly coming: number;
  readonly untold: number;
}
export interface StudiosFigures {
  readonly sum: Group;
  readonly studios: readonly StudioFigures[];
  readonly heard: readonly Sentence[];
  readonly lacks: readonly Sentence[];
}

export interface StudioMonths {
  readonly name: string;
  readonly months: readonly SampleMonth[];
}
