import type { Link } from './chains.ts';
import type { Knowledge } from './knowledge.ts';

/** A session as its entries on all tablets tell it. */
export interface SharedSession {
  readonly session: string;
  readonly client: string | undefined;
  readonly recordNumber: string | undefined;
  readonly opened: Link;
  /** Where it was taken over. */
  readonly takenOver: readonly Link[];
  /** The device that may write it now. */
  readonly writer: string;
  /** Two took it over without knowing of each other: one of them holds it, and a person has to see to it. */
  readonly isContested: boolean;
  readonly ended: Link | undefined;
  /** Written by a tablet that did not hold it any more, or never did. */
  readonly late: readonly Link[];
}

const endings: ReadonlySet<string> = new Set([
  'session.closed',
  'session.deferred',
  'session.referred',
  'session.declined',
  'session.abandoned',
  'session.mistaken',
  'session.talked',
]);

type Knew = Knowledge['knew'];

/** Every session; `links` are the entries of sessions, each after all that its author knew. */
export const sessionsIn = (
  links: readonly Link[],
  { knew }: Pick<Knowledge, 'knew'>,
): readonly SharedSession[] => {
  const bySession = new Map<string, Link[]>();
  for (const link of links) {
    const { session } = link.entry;
    if (session === undefined) continue;
    const beside = bySession.get(session);
    if (beside === undefined) bySession.set(session, [link]);
    else beside.push(link);
  }
  return [...bySession].flatMap(([session, entries]) => {
    const opened = entries.find(({ entry }) => entry.kind === 'session.opened');
    return opened === undefined ? [] : [sessionOf(session, opened, entries, knew)];
  });
};

const sessionOf = (session: string, opened: Link, entries: readonly Link[], knew: Knew): SharedSession => {
  const takenOver = entries.filter(({ entry }) => entry.kind === 'session.takenOver');
  // One after the other, each by a tablet that knew of the one before; who did not know of it comes too late to hold.
  const holders: Link[] = [opened];
  for (const over of takenOver) if (knew(over, holders.at(-1) as Link)) holders.push(over);
  const starts = [opened, ...takenOver];
  const isLate = (link: Link): boolean => {
    if (starts.includes(link)) return false;
    const mine = starts.findLast((start) => isBefore(start, link));
    const place = mine === undefined ? -1 : holders.indexOf(mine);
    const next = holders[place + 1];
    return place < 0 || (next !== undefined && !knew(next, link));
  };
  const late = new Set(entries.filter(isLate));
  const { client, body } = opened.entry;
  const { recordNumber } = (body ?? {}) as { readonly recordNumber?: unknown };
  return {
    session,
    client,
    recordNumber: typeof recordNumber === 'string' ? recordNumber : undefined,
    opened,
    takenOver,
    writer: (holders.at(-1) as Link).chain.deviceId,
    isContested: holders.length < starts.length,
    ended: entries.findLast((link) => endings.has(link.entry.kind) && !late.has(link)),
    late: [...late],
  };
};

/** Whether `start` stands on the very way that leads to `link`, or is it. */
const isBefore = (start: Link, link: Link): boolean => {
  if (start.chain !== link.chain || start.entry.seq > link.entry.seq) return false;
  let one: Link | undefined = link;
  while (one !== undefined && one.entry.seq > start.entry.seq) one = one.parent;
  return one === start;
};

/** Clients with more than one session open at once, on whichever tablets. */
export const openTwice = (sessions: readonly SharedSession[]): readonly (readonly SharedSession[])[] =>
  alike(
    sessions.filter(({ ended }) => ended === undefined),
    ({ client }) => client,
  );

/** Sessions that bear one record number. */
export const numberedAlike = (sessions: readonly SharedSession[]): readonly (readonly SharedSession[])[] =>
  alike(sessions, ({ recordNumber }) => recordNumber);

const alike = (
  sessions: readonly SharedSession[],
  of: (session: SharedSession) => string | undefined,
): readonly (readonly SharedSession[])[] => {
  const groups = new Map<string, SharedSession[]>();
  for (const one of sessions) {
    const key = of(one);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
};
