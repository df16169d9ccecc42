import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { ReachClient, ReachSession, ReachUse } from '../../shared/stock/pages.ts';
import type { ReachBy } from '../../shared/stock/recall/term.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import type { Phrase } from '../../shared/words/message.ts';
import type { LotThing } from '../store/projections/lot-use.ts';
import type { RecordReader } from '../store/store.ts';
import type { UseFound } from './recall-elsewhere.ts';

type LotUse = ReturnType<RecordReader['lotUses']>[number];
type Named = { readonly fullName: string; readonly phone: string } | undefined;

interface Deps {
  readonly dayOf: (at: Instant) => LocalDate;
  readonly nameOf: (staff: string) => string;
  readonly zoneNamed: (code: string) => Phrase;
  /** Of this tablet, and of the others; `undefined` once erased, or where no key is here. */
  readonly client: (id: ClientId) => Named;
  readonly elsewhere: (id: ClientId) => Named;
}

/** Sessions and clients that a recall reached, gathered use by use. */
export const createReached = ({ dayOf, nameOf, zoneNamed, client, elsewhere }: Deps) => {
  const sessions = new Map<SessionId, Omit<ReachSession, 'uses'> & { readonly uses: ReachUse[] }>();
  const clients = new Map<ClientId, ReachClient>();
  let isShared = false;
  const letters = new Set<string>();
  const written = (text: string | null): void => {
    for (const letter of text ?? '') letters.add(letter);
  };

  const told = (
    { session, client: id, at }: Pick<ReachSession, 'session' | 'client' | 'at'>,
    person: Named,
  ) => ({
    session,
    client: id,
    clientName: person?.fullName ?? null,
    phone: person?.phone ?? null,
    on: dayOf(at),
    at,
  });
  const add = (session: Omit<ReachSession, 'uses'>, said: ReachUse): void => {
    written(said.lot);
    written(said.product);
    for (const zone of said.zones ?? []) if (typeof zone === 'string') written(zone);
    const known = sessions.get(session.session);
    if (known !== undefined) {
      const isTold = known.uses.some(
        (one) => one.role === said.role && one.lot === said.lot && one.product === said.product,
      );
      if (!isTold) known.uses.push(said);
      return;
    }
    sessions.set(session.session, { ...session, uses: [said] });
    written(session.practitioner);
    const { on, tablet } = session;
    const before = clients.get(session.client);
    if (before === undefined) written(session.clientName);
    clients.set(session.client, {
      client: session.client,
      name: session.clientName,
      phone: session.phone,
      sessions: (before?.sessions ?? 0) + 1,
      ...(tablet === undefined ? {} : { tablet }),
      lastOn: before === undefined || before.lastOn < on ? on : before.lastOn,
    });
  };

  return {
    use: (use: LotUse, { thing, by }: { readonly thing: LotThing; readonly by: ReachBy }): void => {
      add(
        {
          ...told(use, client(use.client)),
          ...(use.timeDoubtful === true ? { timeDoubtful: true } : {}),
          recordNumber: use.recordNumber,
          practitioner: nameOf(use.practitioner),
        },
        {
          role: thing.role,
          product: thing.product,
          lot: thing.lot,
          typed: thing.lotId === null,
          by,
          zones: use.zones?.map(zoneNamed) ?? null,
        },
      );
    },
    elsewhere: ({ use, by }: UseFound): void => {
      isShared = true;
      add(
        {
          ...told(use, elsewhere(use.client)),
          recordNumber: use.recordNumber ?? '',
          practitioner: '',
          tablet: use.tablet,
        },
        { role: use.role, product: use.product, lot: use.lot, typed: false, by, zones: null },
      );
    },
    lists: (): {
      readonly sessions: readonly ReachSession[];
      readonly clients: readonly ReachClient[];
      readonly letters: string;
    } => ({
      sessions: isShared ? [...sessions.values()].toSorted(byTime) : [...sessions.values()],
      clients: [...clients.values()].toSorted(byName),
      letters: [...letters].join(''),
    }),
  };
};

/** The newest first, over all tablets. */
const byTime = (a: ReachSession, b: ReachSession): number => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1);

/** Names in order; erased clients last: nobody can call them. */
const byName = (a: ReachClient, b: ReachClient): number => {
  if (a.name === null || b.name === null)
    return Number(a.name === null) - Number(b.name === null) || a.client.localeCompare(b.client);
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
};
