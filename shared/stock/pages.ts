import type { ClientId, SessionId } from '../brand.ts';
import type { ListsMissing } from '../ipc/pages.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { Phrase, Sentence } from '../words/message.ts';
import type { Lot, LotStatus } from './lot.ts';
import type { Product, ProductKind } from './product.ts';
import type { ReachBy, RecallTerm } from './recall/term.ts';

/** Whether a lot may be used on a day, and the plain sentence why not. */
export type Usability = { readonly usable: true } | { readonly usable: false; readonly says: Phrase };

/** A lot as a list shows it. */
export interface LotRow {
  readonly lot: Lot;
  readonly product: Product;
  readonly title: string;
  readonly status: LotStatus;
  readonly usability: Usability;
  /** Last day it may be used: expiry or the end of its time after opening, whichever is first. */
  readonly lastDay: LocalDate;
  /** Pieces left by count where each use takes one (cartridges, ampoules); never negative. `null`: not counted. */
  readonly left: number | null;
}

/** The same in the list of all: its life, entry by entry, stands on its own page. */
export interface LotInList extends Omit<LotRow, 'lot'> {
  readonly lot: Omit<Lot, 'history'>;
}

/** What the cupboard's screens know beside its lots. */
export interface StockHead {
  readonly today: LocalDate;
  readonly products: readonly Product[];
}
export interface StockPage extends StockHead {
  /** Usable ones first as `stock.offer` orders them, then the others. */
  readonly lots: readonly LotRow[];
}

/** Lots of one kind to choose from: the first usable one is the proposal; the others say why they cannot be chosen. */
export interface LotOffer {
  readonly kind: ProductKind;
  readonly usable: readonly LotRow[];
  /** Those that were stopped and those used last; `unusableMore` are not told. */
  readonly unusable: readonly LotRow[];
  readonly unusableMore: number;
}

/** What the ledger knows of a lot as typed: the same (spaces, dashes and case do not count), or look-alikes to ask about. */
export interface LotMatch {
  readonly same: readonly LotRow[];
  readonly alike: readonly LotRow[];
  /** "Did you mean lot A0123?", or nothing to ask. */
  readonly asks: Phrase | null;
}

export interface ReachUse {
  readonly role: string;
  readonly product: string;
  readonly lot: string;
  /** Chosen from the ledger, or typed by hand. */
  readonly typed: boolean;
  readonly by: ReachBy;
  /** Names of the zones it reached; `null`: the session did not say, or the thing has none. */
  readonly zones: readonly Phrase[] | null;
}
export interface ReachSession {
  /** The clock was wrong then. */
  readonly timeDoubtful?: boolean;
  readonly session: SessionId;
  readonly client: ClientId;
  /** `null` once the client was erased: the session stays, the name is gone. */
  readonly clientName: string | null;
  readonly phone: string | null;
  readonly on: LocalDate;
  readonly at: Instant;
  readonly recordNumber: string;
  /** Empty where another tablet has the visit: its people are not told here. */
  readonly practitioner: string;
  /** Number of the tablet that has the visit; left out: this one. */
  readonly tablet?: string;
  readonly uses: readonly ReachUse[];
}
export interface ReachClient {
  readonly client: ClientId;
  readonly name: string | null;
  readonly phone: string | null;
  readonly sessions: number;
  /** Number of the tablet that knows the client; left out: this one. */
  readonly tablet?: string;
  readonly lastOn: LocalDate;
}
/** One thing that was searched for, and the lots on record that it fits. */
export interface ReachTerm {
  readonly key: string;
  readonly term: RecallTerm;
  readonly lots: readonly { readonly lot: string; readonly by: ReachBy }[];
}
/** How the text was read: what a person must see before believing the answer. */
export interface ReachReading {
  readonly terms: readonly ReachTerm[];
  /** Words that were not searched for. */
  readonly leftOut: readonly string[];
  /** It asks for all lots of a product that stock does not know. */
  readonly asksForAll: boolean;
  /** Everything in it was understood. */
  readonly isSure: boolean;
  /** Only the very lots were searched for. */
  readonly exact: boolean;
}
/** Everybody and every session a lot touched (brief 4.3), newest session first, clients by name. */
export interface RecallReach {
  readonly text: string;
  readonly product: string | null;
  readonly at: Instant;
  readonly reading: ReachReading;
  readonly sessions: readonly ReachSession[];
  readonly clients: readonly ReachClient[];
  /** Lots of the ledger that the words fit. */
  readonly lots: readonly LotRow[];
  /** Not everybody yet: the lists are being made, newest session first. `null`: this is everybody. */
  readonly missing: ListsMissing | null;
  /** Every letter that names and uses in it are written with, each once: what a page of it needs of fonts. */
  readonly letters: string;
  /** How far the studio's other tablets were heard; `null`: there are none. */
  readonly others: OthersHeard | null;
}

export interface OthersHeard {
  /** A sentence for each other tablet. */
  readonly says: readonly Sentence[];
  /** Why the answer is not complete; `null` where nothing is known to be missing. */
  readonly lacks: Sentence | null;
}
