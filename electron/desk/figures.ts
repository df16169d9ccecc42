import { otherCream } from '../../shared/numbing/product-limits.ts';
import { creamWords } from '../../shared/words/numbing.ts';
import type { Phrase } from '../../shared/words/message.ts';
import type { Speak } from '../../shared/words/speak.ts';
import type { ClientId, SessionId } from '../../shared/brand.ts';
import { createCount, splits } from '../../shared/desk/figures/count.ts';
import type { Group, Split } from '../../shared/desk/figures/count.ts';
import { reviewOutcome } from '../../shared/desk/figures/measures.ts';
import { daysOfPeriod } from '../../shared/desk/periods.ts';
import type { Period } from '../../shared/desk/periods.ts';
import type { FiguresPage, NamedGroup } from '../../shared/ipc/figures-page.ts';
import { zoneNameIn } from '../../shared/scalp/zone-name.ts';
import { addDays, instantIn } from '../../shared/time.ts';
import type { LocalDate } from '../../shared/time.ts';
import { caseIdsOf } from '../incidents/cases-of.ts';
import { inTurns } from '../background.ts';
import type { DeskList } from '../store/desk-list.ts';
import type { RecordReader } from '../store/store.ts';
import type { Spoken } from '../speak-on-screen.ts';
import type { StudioService } from '../studio/studio-service.ts';
import { endedRows } from './ended-rows.ts';
import type { OtherVisit, OtherVisits } from './other-visits.ts';
import type { Summaries } from './summaries.ts';
import type { Told } from './told.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'sessions' | 'read'>;
  readonly studio: Pick<StudioService, 'studio' | 'nameOf' | 'newestRelease'>;
  readonly lists: Pick<DeskList, 'paging'>;
  readonly summaries: Pick<Summaries, 'of' | 'isOwed'>;
  readonly today: () => LocalDate;
  readonly spoken: () => Promise<Spoken>;
  readonly others: OtherVisits;
  /** The same for everybody of one person. */
  readonly personKey: (client: ClientId) => ClientId;
  /** Unwanted events that other tablets entered about a visit, whichever tablet it ended on. */
  readonly eventsThere: (session: SessionId) => readonly string[];
}

/** Figures of a stretch of days over all tablets, from the summaries alone and bit by bit: no session is read for them. */
export const createFigures = (deps: Deps) => {
  const { reader, studio, lists, summaries, today, spoken, others, eventsThere, personKey } = deps;
  /** Over all tablets, each once. `mayBeHere`: this tablet entered some, or had the client to enter any about. */
  const eventsOf = (session: SessionId, mayBeHere: boolean): number =>
    new Set([...(mayBeHere ? caseIdsOf(reader, session) : []), ...eventsThere(session)]).size;
  const counting = function* (from: LocalDate | null, say: Speak): Generator<undefined, FiguresPage> {
    const count = createCount();
    const now = today();
    /** Newest first, so that of each client the later visits are known. */
    const later = new Map<ClientId, LocalDate[]>();
    let coming = others.owed();
    let untold = 0;
    const zone = studio.studio()?.timeZone ?? 'UTC';
    const begins = from === null ? undefined : instantIn(zone, `${from}T00:00:00`);
    const add = (
      row: Pick<OtherVisit, 'client' | 'practitioner' | 'ending'>,
      { date, reviewOn, figures }: Pick<Told, 'date' | 'reviewOn' | 'figures'>,
      events: number,
    ): void => {
      if (row.ending === null) return;
      const visits = later.get(personKey(row.client)) ?? [];
      count.add({
        practitioner: row.practitioner,
        date,
        ending: row.ending,
        events: events + figures.emergencies,
        review: reviewOutcome(date, reviewOn, visits, now),
        figures,
      });
      later.set(personKey(row.client), [...visits, date]);
    };
    const inStretch = others
      .all()
      .filter(({ openedAt, kind }) => (begins === undefined || openedAt >= begins) && isCounted(kind));
    const theirs = inStretch[Symbol.iterator]();
    let other = theirs.next();
    /** The newest first over all tablets, so that of each client the later visits are known. */
    const theirsSince = function* (openedAt: string): Generator<undefined, void> {
      for (; other.done !== true && other.value.openedAt > openedAt; other = theirs.next()) {
        const { session, told } = other.value;
        const figures = told === null ? undefined : others.figuresOf(session);
        if (told !== null && figures !== undefined)
          add(
            other.value,
            { ...told, figures },
            eventsOf(session, others.tabletOf(other.value.client) === null),
          );
        yield;
      }
    };
    for (const rows of endedRows({ reader, lists }, { from: begins })) {
      const told = summaries.of(rows);
      for (const row of rows) {
        yield* theirsSince(row.openedAt);
        if (row.ending === null || row.ending === 'mistaken' || !isCounted(row.kind)) continue;
        const summary = told.get(row.session);
        if (summary === undefined) {
          if (summaries.isOwed(row)) coming += 1;
          else untold += 1;
          continue;
        }
        add(row, summary, eventsOf(row.session, row.events > 0));
      }
      yield;
    }
    yield* theirsSince('');
    const { by, ...rest } = count.done();
    return { ...rest, by: named(by, say), from, to: now, coming, untold };
  };

  /** In the order of the days, else by name: nobody is ranked. */
  const named = (by: Readonly<Record<Split, readonly Group[]>>, say: Speak): FiguresPage['by'] => {
    const protocol = studio.newestRelease()?.protocol;
    const nameOf: Readonly<Record<Split, (key: string) => Phrase>> = {
      month: (key) => key,
      person: (key) => studio.nameOf(key),
      zone: (key) => (protocol === undefined ? key : zoneNameIn(protocol, key)),
      product: creamName,
    };
    return Object.fromEntries(
      splits.map((split) => [
        split,
        by[split]
          .map((group): NamedGroup => ({ ...group, name: nameOf[split](group.key) }))
          .map((group) => ({ group, as: say(group.name) }))
          .toSorted((a, b) => (a.as < b.as ? -1 : Number(a.as > b.as)))
          .map(({ group }) => group),
      ]),
    ) as unknown as FiguresPage['by'];
  };

  return {
    figures: async (period: Period | null): Promise<FiguresPage> => {
      const { say } = await spoken();
      return inTurns(counting(period === null ? null : addDays(today(), 1 - daysOfPeriod[period]), say));
    },
  };
};

const isCounted = (kind: string): boolean => kind !== 'first_talk';

/** A cream by its name, or what stands for one that no card describes. */
const creamName = (key: string): Phrase =>
  key === '' ? creamWords.unnamed : key === otherCream ? creamWords.noCard : key;
