import { dateIn, isLocalDate } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';

/** An entry as far as anybody reads it without a key. */
export interface ClearEntry {
  readonly at: Instant;
  readonly kind: string;
  readonly client?: string | undefined;
  readonly session?: string | undefined;
  readonly body?: unknown;
}
interface KeptFile {
  readonly client: string;
  /** The number on the last page of theirs; nothing of somebody who never had a session. */
  readonly recordNumber: string | null;
  readonly lastVisit: LocalDate;
  /** The last day on which the file has to be there. */
  readonly keepUntil: LocalDate;
  readonly isDue: boolean;
}

/** So many years on; a wait rounds up, so what begins on 29 February ends on 1 March where there is none. */
export const yearsAfter = (day: LocalDate, years: number): LocalDate => {
  const [year = '', month = '', date = ''] = day.split('-');
  const then = `${String(Number(year) + Math.ceil(years)).padStart(4, '0')}-${month}-${date}`;
  return (isLocalDate(then) ? then : then.replace('-02-29', '-03-01')) as LocalDate;
};

interface Heard {
  at: Instant;
  recordNumber: string | null;
  /** Photos that are there, and when each was stored. */
  readonly photos: Map<unknown, Instant>;
  readonly open: Set<string>;
}

const gone = new Set(['client.erased', 'client.discarded']);
/** What a claim may turn on begins the clock anew. */
const begins = (kind: string): boolean =>
  kind === 'client.registered' || kind === 'session.opened' || kind.startsWith('adverse.');
const ends = new Set([
  'session.closed',
  'session.deferred',
  'session.referred',
  'session.declined',
  'session.abandoned',
  'session.mistaken',
  'session.talked',
]);

/** How long the file of each client has to be kept, the first that is due first. Erased ones and drafts have none; an open session is never due. */
export const keptFiles = (
  entries: Iterable<ClearEntry>,
  {
    years,
    photoYears = years,
    zone,
    today,
  }: {
    readonly years: number;
    /** Photos may have to be there longer than the rest; the file stays with them. */
    readonly photoYears?: number;
    readonly zone: string;
    readonly today: LocalDate;
  },
): readonly KeptFile[] => {
  const clients = new Map<string, Heard>();
  for (const { at, kind, client, session, body } of entries) {
    if (client === undefined) continue;
    const photo = (body as { readonly photo?: unknown } | null | undefined)?.photo;
    if (gone.has(kind)) clients.delete(client);
    else if (kind === 'photo.stored') clients.get(client)?.photos.set(photo, at);
    else if (kind === 'photo.destroyed') clients.get(client)?.photos.delete(photo);
    else if (begins(kind)) {
      const known = clients.get(client) ?? {
        at,
        recordNumber: null,
        photos: new Map<unknown, Instant>(),
        open: new Set<string>(),
      };
      if (at > known.at) known.at = at;
      if (kind === 'session.opened') {
        const number = (body as { readonly recordNumber?: unknown } | null | undefined)?.recordNumber;
        if (typeof number === 'string') known.recordNumber = number;
        if (session !== undefined) known.open.add(session);
      }
      clients.set(client, known);
    } else if (ends.has(kind) && session !== undefined) clients.get(client)?.open.delete(session);
  }
  return [...clients]
    .map(([client, { at, recordNumber, photos, open }]): KeptFile => {
      const lastVisit = dateIn(zone, at);
      const lastPhoto = [...photos.values()].toSorted().at(-1);
      const fileUntil = yearsAfter(lastVisit, years);
      const photosUntil =
        lastPhoto === undefined ? fileUntil : yearsAfter(dateIn(zone, lastPhoto), photoYears);
      const keepUntil = photosUntil > fileUntil ? photosUntil : fileUntil;
      return { client, recordNumber, lastVisit, keepUntil, isDue: open.size === 0 && keepUntil < today };
    })
    .toSorted((a, b) => (a.keepUntil < b.keepUntil ? -1 : Number(a.keepUntil > b.keepUntil)));
};
