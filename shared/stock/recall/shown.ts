import type { KeepRows, LongList } from '../../ipc/long-list.ts';
import type { ReachClient, ReachReading, ReachSession, ReachTerm, RecallReach } from '../pages.ts';
import type { ReachBy } from './term.ts';

/** The first of many names, and how many there are. */
export interface SomeNames {
  readonly first: readonly string[];
  readonly count: number;
}
/** How a term fits the lots on record. */
export interface TermShown extends Omit<ReachTerm, 'lots'> {
  readonly count: number;
  readonly fits: Readonly<Record<ReachBy, SomeNames>>;
}
/** What a recall shows of itself: however far a lot went, as much as a person can look at, and the numbers of all of it. */
export interface RecallShown extends Omit<RecallReach, 'sessions' | 'clients' | 'lots' | 'reading'> {
  readonly reading: Omit<ReachReading, 'terms'> & { readonly terms: readonly TermShown[] };
  readonly sessions: LongList<ReachSession>;
  readonly clients: LongList<ReachClient>;
  readonly lots: SomeNames;
}

/** Names that are told one by one. */
const TOLD = 24;

const someOf = (names: readonly string[]): SomeNames => ({
  first: names.slice(0, TOLD),
  count: names.length,
});

/** The recall as it crosses to the window; paper and tables are made of the whole. */
export const recallShown = (
  { sessions, clients, lots, reading, ...rest }: RecallReach,
  keep: KeepRows,
): RecallShown => ({
  ...rest,
  reading: { ...reading, terms: reading.terms.map(termShown) },
  sessions: keep(sessions),
  clients: keep(clients),
  lots: someOf(lots.map(({ title, lot }) => `${title} ${lot.lot}`)),
});

const termShown = ({ key, term, lots }: ReachTerm): TermShown => {
  const of = (by: ReachBy): SomeNames => someOf(lots.filter((one) => one.by === by).map(({ lot }) => lot));
  return { key, term, count: lots.length, fits: { lot: of('lot'), part: of('part'), alike: of('alike') } };
};
